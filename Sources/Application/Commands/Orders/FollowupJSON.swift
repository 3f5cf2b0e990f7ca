import Domain
import Messages

/// What happened with an order at its provider, as JSON; the keys are those of `docs/cli.md`.
enum FollowupJSON {
  static func report(_ report: ClosureReport?) -> JSONValue {
    guard let report else { return .null }
    return .object([
      "mal": .list(
        report.outcomes.map {
          .object(["utfall": .text($0.degree.rawValue), "text": .text($0.text)])
        }),
      "enligt_bestallning": .optional(report.asOrdered?.rawValue),
      "nasta_steg": .text(report.nextStep),
    ])
  }

  static func contact(_ contact: ReferralContact) -> JSONValue {
    .object([
      "typ": .text(contact.sort.rawValue), "dag": .text(contact.day.description),
      "kommit": .bool(contact.attended), "nasta": .optional(contact.next),
      "text": .text(contact.text), "av": .text(contact.by),
      "tid": .text(Timestamp.utc(contact.at)),
    ])
  }
}
