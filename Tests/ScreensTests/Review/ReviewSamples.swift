import Canvas
import Domain
import Messages
import Screens
import Testing

/// A review queue as the Engine answers.
enum ReviewSamples {
  static func line(
    _ number: Int, _ flags: [ReviewFlag.Key] = [], days: Int = 2, by: String = "handlaggare1",
    unit: String = "Arbeta 2", insats: InsatsID = OrderSamples.insats, version: Int = 2,
    client: ClientSummary = OrderSamples.summary(), isResubmitted: Bool = false
  ) -> QueueLine {
    var order = OrderSamples.line(number, insats: insats, client: client, by: by)
    order.unit = unit
    order.version = version
    return QueueLine(
      order: order, provider: "prov-a", flags: flags.map { flag($0) }, workingDays: days,
      forwards: OrderSamples.today.adding(days: 4), isResubmitted: isResubmitted)
  }

  static func flag(_ key: ReviewFlag.Key) -> ReviewFlag {
    ReviewFlag(
      key, count: key == .thinJustification ? 25 : 2, warnings: [.sameKind],
      day: OrderSamples.today.adding(days: -60), order: 9)
  }

  /// The queue of the sketch.
  static let queue = [
    line(114, [.goingRound, .override], days: 4),
    line(121, [.thinJustification], days: 3, by: "handlaggare2"),
    line(109, days: 2), line(118, days: 1, by: "handlaggare2"),
  ]

  static func sheet(
    _ line: QueueLine, returned: ReferralContent? = nil, content: ReferralContent? = nil,
    status: ReferralStatus = .inReview, by: String? = nil,
    actions: [ReferralAction] = [.approve, .sendBack, .withdraw], then more: [StatusStep] = []
  ) -> ReviewSheet {
    let back =
      returned == nil
      ? []
      : [
        OrderSamples.step(
          .inReview, .sentBack, by: "arbetsledare1", daysAgo: 3, reason: "motivering-otydlig",
          text: "Beskriv varför just nu."),
        OrderSamples.step(.sentBack, .inReview, by: "handlaggare1", daysAgo: 1),
      ]
    var order = OrderSamples.sheet(
      line.id, status, version: line.order.version, client: line.order.client, actions: actions,
      then: back + more)
    order.referral.caseworker = by ?? line.order.caseworker
    if let content { order.referral.content = content }
    let past = [
      OrderSamples.past(40, .closed, from: -400, to: -300, outcome: "uteblivit"),
      OrderSamples.past(line.id, .inReview, from: nil),
    ]
    return ReviewSheet(
      order: order, flags: line.flags,
      file: OrderSamples.file(line.order.client, past, mayOpen: [40, line.id]),
      returned: returned, workingDays: line.workingDays, forwards: line.forwards)
  }

  static func receipt(
    _ number: Int, _ status: ReferralStatus = .ordered, version: Int = 4
  ) -> OrderReceipt {
    OrderReceipt(number: number, status: status, holdsPlace: true, waits: false, version: version)
  }
}

extension Walk {
  /// A supervisor who has opened the queue, with the first order read.
  static func review(
    _ lines: [QueueLine] = ReviewSamples.queue, width: Int = 80, height: Int = 24
  ) throws -> Walk {
    var walk = Walk(try RealCatalogue.practice.get(), width: width, height: height)
    walk.send(
      .storeCreated(
        Session(
          userName: "arbetsledare1", unit: "Arbeta 2", roles: [.supervisor], isPractice: true)))
    walk.send(.moment(Moment(seconds: OrderSamples.now, today: OrderSamples.today)))
    walk.press(.character("5"))
    walk.answer(.queue(ReviewQueue(lines: lines)))
    if let first = lines.first { walk.answer(.review(ReviewSamples.sheet(first))) }
    return walk
  }

  /// Answers what was asked of an order.
  mutating func read(_ line: QueueLine) { answer(.review(ReviewSamples.sheet(line))) }

  mutating func wait(_ seconds: Int) {
    send(.moment(Moment(seconds: state.moment.seconds + seconds, today: OrderSamples.today)))
  }

  /// The list's row that the cursor is in.
  var row: String { frame.text(row: frame.cursor.y) }
}
