import Domain
import Messages
import Testing

@testable import Engine

/// Orders that have come to their provider, and what happens there.
extension SoloEngine {
  /// An order that has reached the provider of its insats.
  func reaching(_ content: ReferralContent) throws -> Int {
    let number = try #require(try ordered(content)).number
    try sendOn(number)
    return number
  }

  /// Takes a step at the version there is, and expects it to be taken.
  @discardableResult
  func taking(
    _ action: ReferralAction, on number: Int, reason: CodeKey? = nil, text: String = "",
    day: Day? = nil, report: ClosureReport? = nil
  ) throws -> OrderReceipt? {
    let version = try #require(try sheet(number)).referral.version
    let step = TakeStep(
      number: number, action: action, reason: reason, text: text, version: version, day: day,
      report: report)
    let answer = try send(.step(step))
    guard case .stepped(let receipt) = answer else {
      Issue.record("\(action): \(answer)")
      return nil
    }
    return receipt
  }

  /// An order that has begun.
  func starting(_ content: ReferralContent, by provider: SoloEngine) throws -> Int {
    let number = try reaching(content)
    try provider.taking(.accept, on: number)
    try provider.taking(.start, on: number)
    return number
  }

  func figures(_ id: InsatsID) throws -> InsatsFigures? {
    guard case .insatsFigures(let figures) = try send(.insatsFigures(id)) else { return nil }
    return figures
  }
}

extension ClosureReport {
  static let sample = ClosureReport(
    outcomes: [GoalOutcome(.yes, text: "Nådde målet."), GoalOutcome(.partly)], asOrdered: .yes,
    nextStep: "Ring i januari.")
}
