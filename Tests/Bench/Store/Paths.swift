import Domain

/// How an order came to where it is: the statuses it went through, and how often that is so.
struct Path {
  let statuses: [ReferralStatus]
  let weight: Int

  static let over: [Path] = [
    Path(statuses: begun + [.closed], weight: 620),
    Path(statuses: sent + [.received, .declined], weight: 120),
    Path(statuses: sent + [.withdrawn], weight: 80),
    Path(statuses: sent + [.expired], weight: 60),
    Path(statuses: sent + [.received, .redirected], weight: 30),
    Path(statuses: [.draft, .inReview, .enteredInError], weight: 10),
    Path(statuses: [.draft, .inReview, .sentBack] + begun.dropFirst() + [.closed], weight: 80),
  ]

  static let open: [Path] = [
    Path(statuses: begun, weight: 550),
    Path(statuses: begun + [.paused], weight: 40),
    Path(statuses: sent, weight: 90),
    Path(statuses: sent + [.received], weight: 70),
    Path(statuses: sent + [.received, .assessed], weight: 50),
    Path(statuses: sent + [.received, .waitingList], weight: 90),
    Path(statuses: sent + [.received, .accepted], weight: 90),
    Path(statuses: [.draft, .inReview, .sentBack], weight: 20),
  ]

  static let inReview = Path(statuses: [.draft, .inReview], weight: 1)

  private static let sent: [ReferralStatus] = [.draft, .inReview, .approved, .ordered]
  private static let begun = sent + [.received, .accepted, .started]

  static func pick(_ paths: [Path], _ numbers: inout Numbers) -> Path {
    var place = numbers.below(paths.reduce(0) { $0 + $1.weight })
    for path in paths {
      if place < path.weight { return path }
      place -= path.weight
    }
    return paths[0]
  }
}
