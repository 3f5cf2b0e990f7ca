import Domain
import Messages

/// Orders at a provider, as the Engine answers.
enum FollowupSamples {
  static let running: [StatusStep] = [
    OrderSamples.step(.inReview, .approved, by: "arbetsledare1", daysAgo: 9),
    OrderSamples.step(.approved, .ordered, by: "systemet", daysAgo: 9),
    OrderSamples.step(.ordered, .accepted, by: "utforare1", daysAgo: 8),
    OrderSamples.step(.accepted, .started, by: "utforare1", daysAgo: 5),
  ]

  /// Begun five days ago.
  static func started(_ actions: [ReferralAction] = [.pause, .close]) -> OrderSheet {
    OrderSamples.sheet(97, .started, version: 6, actions: actions, then: running)
  }

  /// Answered with a no yesterday.
  static func declined() -> OrderSheet {
    OrderSamples.sheet(
      97, .declined, version: 5, actions: [.redirect, .reopen],
      then: Array(running.prefix(2)) + [
        OrderSamples.step(
          .ordered, .declined, by: "utforare1", daysAgo: 1, reason: "fel-malgrupp",
          text: "Riktar sig till unga.")
      ])
  }

  static func receipt(_ status: ReferralStatus) -> OrderReceipt {
    OrderReceipt(number: 97, status: status, holdsPlace: false, waits: false, version: 7)
  }

  static func day(_ ago: Int) -> Day { OrderSamples.today.adding(days: -ago) }
}
