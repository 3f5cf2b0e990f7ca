import Domain
import Engine
import Exchange
import Foundation
import Messages
import Screens

/// The command `importera`.
enum ImportRun {
  private struct Answer: Encodable {
    struct Change: Encodable {
      var id: String
      var namn: String
      var andring: String
      var falt: [String]
    }

    var lasta: Int
    var provkorning: Bool
    var andringar: [Change]
  }

  static func run(
    _ paths: [String], isDryRun: Bool, format: OutputFormat, _ options: WorkplaceOptions
  ) -> Int32 {
    do {
      let files = try paths.map(file)
      let catalogue = CatalogueFiles(files: files, scope: .whole, isDryRun: isDryRun)
      let report = try send(catalogue, options)
      try write(report, format)
      return ExitStatus.done
    } catch { return Command.report(error) }
  }

  /// Without a store the files make one, or for a trial run are tried in memory.
  private static func send(
    _ files: CatalogueFiles, _ options: WorkplaceOptions
  ) throws -> ImportReport {
    let opener = WorkplaceOpener(options)
    do {
      return try answer(files, try opener.open())
    } catch let error as WorkplaceError where error.isMissingStore {
      return files.isDryRun
        ? try answer(files, try opener.trial()) : try opener.create(importing: files)
    }
  }

  private static func answer(
    _ files: CatalogueFiles, _ workplace: Workplace
  ) throws -> ImportReport {
    guard case .imported(let report) = try workplace.engine.send(.importCatalogue(files)) else {
      throw CommandError.unexpectedAnswer
    }
    return report
  }

  /// What the answer calls a change; the store has its own names.
  private static func key(_ sort: CatalogueChange.Sort) -> String {
    switch sort {
    case .new: "ny"
    case .changed: "andrad"
    case .closed: "avslutad"
    }
  }

  private static func file(_ path: String) throws -> CatalogueFiles.File {
    if path == "-" {
      return CatalogueFiles.File(
        name: ImportText.standardInput, bytes: FileHandle.standardInput.readDataToEndOfFile())
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard FileManager.default.fileExists(atPath: path) else {
      throw CommandError.noSuchFile(name: name)
    }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw CommandError.cannotRead(name: name)
    }
    return CatalogueFiles.File(name: name, bytes: bytes)
  }

  private static func write(_ report: ImportReport, _ format: OutputFormat) throws {
    let output = Output()
    switch format {
    case .json:
      let changes = report.changes.map { change in
        Answer.Change(
          id: change.id.rawValue, namn: change.name, andring: key(change.sort),
          falt: change.fields.map(\.rawValue))
      }
      try output.bytes(
        JSONAnswer.bytes(
          Answer(lasta: report.read, provkorning: report.isDryRun, andringar: changes)))
    case .csv:
      try output.bytes(
        CSVWriter.write(
          head: ["id", "namn", "andring", "falt"],
          rows: report.changes.map { change in
            [
              change.id.rawValue, change.name, key(change.sort),
              change.fields.map(\.rawValue).joined(separator: " | "),
            ]
          }))
    case .text:
      try output.lines(ImportText.lines(report))
    }
  }
}
