import Domain
import Messages
import Screens

/// The words of an import's answer.
enum ImportText {
  /// The name standard input has in faults; its content is taken for YAML.
  static let standardInput = "standard-in.yaml"

  static func lines(_ report: ImportReport) -> [String] {
    var table = TextTable()
    for change in report.changes {
      table.add([
        CommandText.change(change.sort), change.id.rawValue, change.name,
        change.fields.map { CardText.label($0).lowercased() }.joined(separator: ", "),
      ])
    }
    var lines = table.lines
    lines.append(CommandText.summary(report))
    if report.providers > 0 { lines.append(CommandText.providersRead(report.providers)) }
    if report.changes.isEmpty, report.providers == 0 { lines.append(CommandText.nothingChanged) }
    if report.isDryRun { lines.append(CommandText.dryRun) }
    return lines
  }
}
