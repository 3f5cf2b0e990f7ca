import Domain
import Messages
import Screens

/// A hit as cells of a row.
enum SearchRow {
  static let head = [
    "id", "namn", "kommun", "typ", "malgrupper", "utforare", "regi", "max", "lediga", "vantar",
    "falt", "text",
  ]

  static func cells(_ hit: SearchAnswer.Hit, _ catalogue: Catalogue) -> [String] {
    let insats = hit.insats
    let provider = insats.provider.map { catalogue.provider($0)?.name ?? $0.rawValue } ?? ""
    let match = hit.matches.first
    return [
      insats.id.rawValue, insats.name, insats.municipality.rawValue, insats.kind.rawValue,
      insats.targetGroups.map(\.group.rawValue).joined(separator: " | "), provider,
      insats.operation.rawValue, number(insats.places.max), number(insats.places.free),
      number(insats.places.waiting), match?.field.rawValue ?? "", match?.text ?? "",
    ]
  }

  /// `3/12`; unknown figures as `?`.
  static func places(_ places: Places) -> String {
    places.isUnknown
      ? CommandText.unknown
      : (places.free.map(String.init) ?? "?") + "/" + (places.max.map(String.init) ?? "?")
  }

  static func reason(_ match: SearchAnswer.Match) -> String {
    CardText.label(match.field).lowercased() + ": " + match.text
  }

  /// What stands after an invented value.
  static func mark(_ field: InsatsField, _ hit: SearchAnswer.Hit) -> String {
    hit.insats.practiceFields.contains(field) ? " " + AppText.practice : ""
  }

  private static func number(_ value: Int?) -> String { value.map(String.init) ?? "" }
}
