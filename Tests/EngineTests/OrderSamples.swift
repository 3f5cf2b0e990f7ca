import Domain
import Foundation
import Messages
import Store

@testable import Engine

/// Orders of a test's own. The numbers are official test numbers.
enum OrderSamples {
  static func content(_ insats: InsatsID, case number: String = "PROV-1") -> ReferralContent {
    var content = ReferralContent()
    content.insats = insats
    content.client.caseNumber = number
    content.client.name = "Prov Person"
    content.legalGround = "sol-11-1"
    content.incomeObstacle = "fh01"
    content.targetGroups = ["forsorjningsstodstagare"]
    content.reasons = ["motivation"]
    content.justification = "Behöver stöd för att komma igång efter lång tid utan arbete."
    content.purpose = "Komma närmare arbete"
    content.goals = ["Delta två dagar i veckan", "En egen plan"]
    content.abilityAndExperience = "Har arbetat i kök."
    content.ownView = "Vill börja."
    content.hasChildren = false
    content.wishedStart = Samples.day.adding(days: 14)
    content.hoursPerWeek = 10
    content.reviewDay = Samples.day.adding(days: 90)
    return content
  }

  static func requestID() -> String { UUID().uuidString }

  static func practice(as name: String, on engine: SoloEngine) throws -> SoloEngine {
    SoloEngine(
      store: engine.store, caller: try PracticeUsers.caller(named: name), clock: Samples.clock)
  }
}

extension SoloEngine {
  /// The content with every warning but a full insats let through.
  func overridden(
    _ content: ReferralContent, also key: ReferralWarning.Key? = nil
  ) throws -> ReferralContent {
    guard case .assessed(let assessment) = try send(.assess(content, own: nil)) else {
      return content
    }
    var content = content
    content.overrides += assessment.missingOverrides.filter { $0 != .noFreePlace || key == $0 }
      .map { WarningOverride(warning: $0, reason: "overenskommet") }
    return content
  }

  func submitting(
    _ content: ReferralContent, id: String = OrderSamples.requestID(), draft: String? = nil
  ) throws -> Response {
    try send(.submit(SubmitOrder(requestID: id, content: content, draft: draft)))
  }

  /// Sends in an order that goes through.
  func ordered(_ content: ReferralContent) throws -> OrderReceipt? {
    guard case .submitted(let receipt) = try submitting(try overridden(content)) else {
      return nil
    }
    return receipt
  }

  func sheet(_ number: Int) throws -> OrderSheet? {
    guard case .order(let sheet) = try send(.order(number)) else { return nil }
    return sheet
  }

  func refusal(_ request: Request) throws -> OrderRefusal? {
    guard case .refused(let refusal) = try send(request) else { return nil }
    return refusal
  }

  func lines(_ query: OrderQuery) throws -> [OrderLine] {
    guard case .orders(let lines) = try send(.orders(query)) else { return [] }
    return lines
  }

  func places(_ id: InsatsID) throws -> Places? {
    guard case .card(let card) = try send(.card(id)) else { return nil }
    return card.places
  }

  func faults() throws -> [CheckFault]? {
    guard case .checked(let faults) = try send(.check) else { return nil }
    return faults
  }
}
