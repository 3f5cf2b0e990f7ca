import Foundation
import Glibc

/// The least a durable record can cost on the device: some bytes at the end of a file, and a sync.
final class Append {
  private let descriptor: Int32
  private let bytes: [UInt8]

  init(_ path: String, bytes count: Int) throws {
    descriptor = open(path, O_CREAT | O_WRONLY | O_TRUNC, 0o600)
    guard descriptor >= 0 else { throw BulkDatabase.Failure(description: path) }
    bytes = Array(repeating: 120, count: count)
  }

  deinit { close(descriptor) }

  func append() {
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    fdatasync(descriptor)
  }
}
