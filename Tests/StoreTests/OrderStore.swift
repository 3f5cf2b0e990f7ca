import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// Stores with lists, cards and orders of a test's own. The numbers are official test numbers.
enum OrderStore {
  static let day = Samples.day

  static let codes = CodeLists(
    targetGroups: Samples.codes.targetGroups.rows, kinds: Samples.codes.kinds.rows,
    lists: Samples.codes.lists.merging([
      .reasons: [row("motivation"), row("praktik")],
      .overrides: [row("overenskommet")],
      .incomeObstacles: [row("fh01")],
      .withdrawals: [row("flyttat")],
      .sendBacks: [row("mal-otydligt")],
      .refusals: [row("plats-saknas")],
    ]) { first, _ in first })

  private static func row(_ key: CodeKey) -> CodeRow {
    CodeRow(key: key, name: key.rawValue, source: "egen lista")
  }

  /// One insats with so many places, and one of which nobody knows.
  static func cards(places: Int?, booked: Int? = 0, waiting: Int? = 0) -> [Insats] {
    var card = Samples.card("X-1")
    card.places = Places(max: places, booked: booked, waiting: waiting, asOf: day)
    return [card, Samples.card("X-2")]
  }

  static func fill(_ store: CatalogueStore, places: Int?) throws -> CatalogueStore {
    try store.syncSamples(codes)
    try store.importing(cards(places: places))
    return store
  }

  static func inMemory(places: Int? = 2) throws -> CatalogueStore {
    try fill(TestStore.inMemory(), places: places)
  }

  static func content(_ insats: InsatsID = "X-1", case number: String = "A-1") -> ReferralContent {
    var content = ReferralContent()
    content.insats = insats
    content.client.caseNumber = number
    content.client.name = "Prov Person"
    content.client.personalNumber = number == "A-1" ? "198001022386" : ""
    content.legalGround = "sol-4-1"
    content.incomeObstacle = "fh01"
    content.targetGroups = ["rehab", "missbruk"]
    content.reasons = ["motivation", "praktik"]
    content.justification = "Därför \"att\" / så"
    content.purpose = "syfte"
    content.goals = ["ett", "två"]
    content.abilityAndExperience = "kök"
    content.ownView = "vill"
    content.hasChildren = true
    content.childrensSituation = "förskola"
    content.otherInsatser = "sfi"
    content.interpreter = "arabiska"
    content.consent = Consent(
      receiver: "Utföraren", fields: [.purpose, .goals], purpose: "planera", given: day,
      form: .oral, until: day.adding(days: 90), withdrawn: nil)
    content.wishedStart = day.adding(days: 7)
    content.hoursPerWeek = 20
    content.reviewDay = day.adding(days: 60)
    content.alternatives = "X-2"
    content.overrides = [WarningOverride(warning: .staleCard, reason: "overenskommet", text: "ja")]
    return content
  }

  static func waiting(_ content: ReferralContent) -> ReferralContent {
    var content = content
    content.overrides.append(WarningOverride(warning: .noFreePlace, reason: "overenskommet"))
    return content
  }

  static func submission(
    _ content: ReferralContent = content(), id: String = UUID().uuidString,
    by name: String = "anna",
    draft: String? = nil
  ) -> Submission {
    let steps: [(ReferralAction, ReferralStatus?)] = [(.create, nil), (.submit, .draft)]
    return Submission(
      requestID: id, content: content,
      numberKind: content.client.personalNumber.isEmpty ? nil : "personnummer", caseworker: name,
      unit: "Enhet 1",
      transitions: steps.compactMap { Lifecycle.transition($0, from: $1, isSolo: false) },
      due: day.adding(days: 7), draft: draft)
  }
}

extension CatalogueStore {
  func sendIn(_ submission: Submission) throws(StoreError) -> SubmissionOutcome {
    try submit(submission, by: submission.caseworker, at: 3_000, day: OrderStore.day)
  }

  /// An order that is stored.
  func stored(_ submission: Submission = OrderStore.submission()) throws -> ReferralRecord {
    guard case .stored(let record) = try sendIn(submission) else { throw StoreError.damaged }
    return record
  }

  @discardableResult
  func take(
    _ action: ReferralAction, on number: Int, version: Int, reason: CodeKey? = nil
  ) throws(StoreError) -> StepOutcome {
    try step(number, version: version, by: "bo", at: 3_100, isVisible: { _ in true }) { record in
      Lifecycle.transition(action, from: record.referral.status, isSolo: false).map {
        ReferralStep($0, day: OrderStore.day, reason: reason, text: "för att")
      }
    }
  }

  func record(_ number: Int) throws -> ReferralRecord? {
    try referral(number, by: "anna", at: 3_200) { _ in true }
  }

  func count(_ table: String) throws -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? -1 }
  }
}
