import Domain
import Messages
import Testing

@testable import Screens

/// What is said when something was not carried out.
struct RefusalTextTests {
  private static let day = RealCatalogue.day
  private static let client = ClientSummary(
    id: 7, caseNumber: "2026-0311", name: "Ali Testsson", maskedNumber: "19800102-****",
    isProtected: false)
  private static let step = TakeStep(
    number: 12, action: .withdraw, reason: "flyttat", text: "Hemligt", version: 1)
  private static let sheet = OrderSheet(
    referral: Referral(
      number: 12, requestID: "a", content: ReferralContent(), clientID: 7,
      caseworker: "handlaggare1", unit: nil, status: .declined, holdsPlace: false, created: 0),
    client: client, waits: false, due: nil, ordered: day,
    steps: [
      StatusStep(
        from: .ordered, to: .declined, by: "utforare1", at: 0, day: day, reason: "plats-saknas",
        text: "Hemligt")
    ], actions: [])
  private static let draft = Draft(
    id: "b", content: ReferralContent(), created: 0, saved: 0, version: 2)

  private static let need = UnmetNeed(
    number: 3, targetGroups: ["rehab"], kind: nil, municipality: nil, source: .search,
    text: "Hemligt", sender: "handlaggare1", unit: nil, day: day)

  static let refusals: [OrderRefusal] =
    [
      .noSuchOrder(12), .noSuchClient(7), .noSuchDraft("b"), .faults([]),
      .faults([ReferralFault(.name, .missing)]),
      .faults(Array(repeating: ReferralFault(.name, .missing), count: 3)),
      .warnings([], missing: []), .warnings([], missing: [.age]),
      .warnings([], missing: [.age, .noFreePlace, .goingRound]),
      .full("HBG-24", alternatives: []), .full("HBG-24", alternatives: ["HBG-07", "XXX-01"]),
      .full("XXX-01", alternatives: []), .step(.textMissing), .conflict(now: sheet, mine: step),
      .draftConflict(now: draft, mine: DraftSave(id: "b", content: ReferralContent(), version: 1)),
      .requestID, .tooManyNames, .step(.text(.tooLong(limit: 2_000))),
      .step(.text(.forbiddenCharacter(code: 0x1B))),
    ] + ReferralField.allCases.map { .clientDiffers($0) }
    + PersonalNumberFault.allCases.map { .personalNumber($0) }
    + NoCopyReason.allCases.map { .noCopy(12, $0) }
    + PlacesFault.allCases.map { .places("HBG-24", $0) }
    + [
      .decided(12, sheet.steps[0]), .day(12), .noSuchDeviation(3), .noSuchNeed(3),
      .needConflict(
        now: need, mine: AnswerNeed(number: 3, status: .rejected, answer: "Hemligt", version: 1)),
      .words(.missing), .words(.tooLong(limit: 2_000)), .placesChanged("HBG-24", now: Places()),
      .placesChanged("XXX-01", now: Places()), .noSuchReceiver, .handoverChanged,
      .othersInsats("HBG-24"),
      .contactConflict(
        now: sheet,
        mine: RecordContact(
          number: 12, sort: .intake, day: day, attended: true, text: "Hemligt", version: 1)),
    ]
    + ReferralContact.Sort.allCases.map { .noContactNow($0, .declined) }

  @Test(arguments: refusals)
  func `a refusal says in Swedish that nothing was lost`(refusal: OrderRefusal) throws {
    for catalogue in [try RealCatalogue.practice.get(), .empty] {
      let sentence = RefusalText.sentence(refusal, catalogue)
      SentenceCheck.expect(sentence)
      #expect(
        ["nget har ändrats.", "nget är överskrivet"].contains { sentence.contains($0) },
        "\(sentence)")
      #expect(!sentence.contains("Hemligt") && !sentence.contains("Testsson"))
    }
  }

  @Test func `the last place that went names what has one`() throws {
    let catalogue = try RealCatalogue.practice.get()
    let other = try #require(catalogue.insatser.first { ($0.places.free ?? 0) > 0 })
    let sentence = RefusalText.sentence(.full("HBG-24", alternatives: [other.id]), catalogue)
    #expect(sentence.contains("Har plats: " + other.name + " ("))
    #expect(sentence.contains(try #require(catalogue["HBG-24"]).name))
  }

  @Test func `a conflict says what the order is now and who did it`() {
    let sentence = RefusalText.sentence(.conflict(now: Self.sheet, mine: Self.step), .empty)
    #expect(sentence.contains("beställning 12"))
    #expect(sentence.contains("”nekad”, av utforare1 den 2026-11-23"))
  }
}
