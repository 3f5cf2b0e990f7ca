import Foundation

/// The built program, which lies beside the test bundle.
enum ProgramFile {
  struct Missing: Error, CustomStringConvertible {
    let looked: [String]

    var description: String {
      "there is no program insatskarta in \(looked); run swift build --build-tests first"
    }
  }

  /// - Throws: `Missing`, naming the folders that were searched.
  static func path() throws -> String { try found.get() }

  private static let found = Result { try find() }

  private static func find() throws -> String {
    let running = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    let files =
      CommandLine.arguments.filter { $0.contains(".xctest") } + [running].compactMap { $0 }
    var looked: [String] = []
    for file in files {
      var folder = URL(filePath: file).deletingLastPathComponent()
      // A bundle may be a folder with the test program somewhere in it.
      for _ in 0..<4 {
        let program = folder.appending(path: "insatskarta").path
        if FileManager.default.isExecutableFile(atPath: program), !isFolder(program) {
          return program
        }
        looked.append(folder.path)
        folder.deleteLastPathComponent()
      }
    }
    throw Missing(looked: looked)
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
