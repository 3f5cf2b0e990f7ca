import Engine
import Foundation
import Glibc
import Messages

/// The command `exportera`.
enum ExportRun {
  static func run(_ form: ExportForm, to path: String?, _ workplace: Workplace) throws -> Int32 {
    let format: ExportFormat =
      switch form {
      case .yaml: .yaml
      case .csv: .csv
      case .json: .json
      }
    guard case .exported(let files) = try workplace.engine.send(.export(format)) else {
      throw CommandError.unexpectedAnswer
    }
    for file in files {
      if let path {
        try write(Array(file.bytes), to: path)
      } else {
        try Output().bytes(Array(file.bytes))
      }
    }
    return ExitStatus.done
  }

  /// Writes a new file for the owner only; never through a link, never over another file.
  private static func write(_ bytes: [UInt8], to path: String) throws(CommandError) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? .fileExists(name: name) : .cannotWrite(name: name)
    }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        unlink(path)
        throw .cannotWrite(name: name)
      }
    }
    guard fsync(descriptor) == 0 else { throw .cannotWrite(name: name) }
  }
}
