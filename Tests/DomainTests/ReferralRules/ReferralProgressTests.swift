import Domain
import TestSupport
import Testing

@Suite struct ReferralProgressTests {
  @Test func `an empty order has nothing of fifteen`() {
    let progress = ReferralRules.progress(ReferralContent())
    #expect(progress == ReferralProgress(filled: 0, required: 15))
  }

  @Test func `a complete order has all of it`() {
    let progress = ReferralRules.progress(OrderSamples.complete)
    #expect(progress == ReferralProgress(filled: 15, required: 15))
  }

  @Test func `children ask for one field more`() {
    var order = OrderSamples.complete
    order.hasChildren = true
    #expect(ReferralRules.progress(order) == ReferralProgress(filled: 15, required: 16))
    order.childrensSituation = "Två barn i skolan."
    #expect(ReferralRules.progress(order) == ReferralProgress(filled: 16, required: 16))
  }

  @Test func `why the own view is missing fills its place`() {
    var order = OrderSamples.complete
    order.ownView = ""
    #expect(ReferralRules.progress(order).filled == 14)
    order.ownViewMissingReason = "Har inte nåtts."
    #expect(ReferralRules.progress(order).filled == 15)
  }

  @Test func `blanks fill nothing`() {
    let order = OrderSamples.order { order in
      order.justification = " \n"
      order.goals = ["", "-"]
    }
    #expect(ReferralRules.progress(order).filled == 13)
  }

  @Test func `every field that can be required says what it is used for, and no other`() {
    var order = ReferralContent()
    order.hasChildren = true
    let required = ReferralRules.required(in: order)
    #expect(ReferralField.allCases.filter { $0.usedFor != nil } == required)
  }

  @Test func `every text field has a limit, and nothing else but goals has`() {
    let limited = ReferralField.allCases.filter { ReferralLimit.length(of: $0) != nil }
    #expect(limited == ReferralField.allCases.filter { $0.text != nil || $0 == .goals })
  }

  /// Parts of a complete order and of an order of rubbish, mixed at random.
  private static func mixed(_ random: inout SeededNumbers) -> ReferralContent {
    var order = OrderSamples.complete
    for field in ReferralField.allCases {
      guard let path = field.text, Bool.random(using: &random) else { continue }
      let texts = ["", "  ", "-", "ord", "\0", String(repeating: "å", count: 4_100)]
      order[keyPath: path] = texts.randomElement(using: &random) ?? ""
    }
    order.reasons = [["annat"], [], ["x", "gammal"]].randomElement(using: &random) ?? []
    order.goals = [["mål"], [], ["", " "], ["\u{7}"]].randomElement(using: &random) ?? []
    order.hasChildren = [true, false, nil].randomElement(using: &random) ?? nil
    order.hoursPerWeek = [nil, 0, 20].randomElement(using: &random) ?? nil
    order.wishedStart = [nil, OrderSamples.today].randomElement(using: &random) ?? nil
    order.incomeObstacle = [nil, "x", "fh01"].randomElement(using: &random) ?? nil
    return order
  }

  @Test(arguments: 1...50)
  func `faults come in field order and empty required fields are always among them`(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let order = Self.mixed(&random)
    let faults = ReferralRules.faults(
      order, insats: OrderSamples.card(), codes: OrderSamples.codes, today: OrderSamples.today)
    let places = faults.compactMap { ReferralField.allCases.firstIndex(of: $0.field) }
    #expect(places == places.sorted())
    let required = ReferralRules.required(in: order)
    let empty = required.filter { !ReferralRules.isFilled($0, in: order) }
    #expect(Set(empty).isSubset(of: Set(faults.map(\.field))))
    #expect(ReferralRules.progress(order).filled == required.count - empty.count)
    // Judged as it will be stored: tidying makes no new fault.
    let tidied = ReferralRules.faults(
      order.normalised(), insats: OrderSamples.card(), codes: OrderSamples.codes,
      today: OrderSamples.today)
    #expect(Set(tidied.map(\.field)) == Set(faults.map(\.field)))
  }
}
