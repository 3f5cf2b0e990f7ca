import Domain
import Foundation
import GRDB
import Messages
import Testing

@testable import Engine
@testable import Store

/// A practice store with orders put into it, and people to decide on them.
struct ReviewTrial {
  static let unit = PracticeText.firstOffice
  static let otherUnit = PracticeText.secondOffice
  static let day = Samples.day
  /// After every step planted by the practice itself.
  static let now = day.number * 86_400 + 43_200

  let store: CatalogueStore
  var rules: ReviewRules
  var day = ReviewTrial.day
  var now = ReviewTrial.now

  init(_ rules: ReviewRules = ReviewRules()) throws {
    store = try Samples.practice().store
    self.rules = rules
  }

  init(_ store: CatalogueStore, _ rules: ReviewRules = ReviewRules()) {
    self.store = store
    self.rules = rules
  }

  func engine(_ caller: Caller) -> SoloEngine {
    let (now, day) = (now, day)
    return SoloEngine(
      store: store, caller: caller, clock: EngineClock(now: { now }, today: { day }), rules: rules)
  }

  func engine(
    _ name: String, _ roles: Set<UserRole> = [.supervisor], unit: String? = ReviewTrial.unit
  ) -> SoloEngine { engine(Caller(name: name, roles: roles, unit: unit)) }

  /// An order without a flag, whose steps are by those people on that day.
  @discardableResult
  func plant(
    _ steps: [(ReferralStatus, String)] = [(.draft, "anna"), (.inReview, "anna")],
    caseworker: String? = nil, unit: String = ReviewTrial.unit, on given: Day? = nil,
    _ change: (inout ReferralContent) -> Void = { _ in }
  ) throws -> Int {
    let number = try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM referral") } ?? 0
    var content = OrderSamples.content("HBG-01", case: "GRANSKA-\(number)")
    content.justification += " Det är beställning nummer \(number) i provet."
    change(&content)
    var from: ReferralStatus?
    let timeline = steps.map { status, by in
      defer { from = status }
      let reason: CodeKey? = status == .sentBack ? "mal-otydligt" : nil
      return StatusStep(
        from: from, to: status, by: by, at: now, day: given ?? day, reason: reason)
    }
    try store.plant([
      PlantedOrder(
        content: content, numberKind: nil, requestID: UUID().uuidString,
        caseworker: caseworker ?? steps[0].1, unit: unit, steps: timeline, holdsPlace: false,
        waits: false, due: nil)
    ])
    return number + 1
  }

  func record(_ number: Int) throws -> ReferralRecord {
    try #require(try store.referral(number, by: "prov", at: now) { _ in true })
  }
}

extension SoloEngine {
  func decide(
    _ action: ReferralAction, _ number: Int, _ version: Int, reason: CodeKey? = nil,
    text: String = ""
  ) throws -> Response {
    try send(
      .step(
        TakeStep(
          number: number, action: action,
          reason: reason ?? (action == .sendBack ? "mal-otydligt" : nil), text: text,
          version: version)))
  }

  func queue(_ filter: QueueFilter = QueueFilter()) throws -> [QueueLine] {
    guard case .queue(let queue) = try send(.queue(filter)) else { return [] }
    return queue.lines
  }

  func review(_ number: Int) throws -> ReviewSheet? {
    guard case .review(let sheet) = try send(.review(number)) else { return nil }
    return sheet
  }

  func runDueSteps() throws -> Int {
    guard case .dueStepsRun(let count) = try send(.runDueSteps) else { return -1 }
    return count
  }
}

extension Response {
  var receipt: OrderReceipt? {
    if case .stepped(let receipt) = self { receipt } else { nil }
  }

  var refusal: OrderRefusal? {
    if case .refused(let refusal) = self { refusal } else { nil }
  }
}
