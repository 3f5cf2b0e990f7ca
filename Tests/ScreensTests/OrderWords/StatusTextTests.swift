import Domain
import Testing

@testable import Screens

/// The words of an order's life.
struct StatusTextTests {
  @Test func `every status, action, role and list has a name of its own`() {
    for name in ReferralStatus.allCases.map(StatusText.name) { SentenceCheck.expectWords(name) }
    for name in ReferralAction.allCases.map(StatusText.name) { SentenceCheck.expectWords(name) }
    for name in UserRole.allCases.map(RoleText.name) { SentenceCheck.expectWords(name) }
    for name in CodeListName.allCases.map(StatusText.one) { SentenceCheck.expectWords(name) }
    #expect(Set(ReferralStatus.allCases.map(StatusText.name)).count == 17)
    #expect(Set(ReferralAction.allCases.map(StatusText.name)).count == 20)
    #expect(Set(CodeListName.allCases.map(StatusText.one)).count == 9)
  }

  static let errors: [LifecycleError] =
    ReferralStatus.allCases.map { .noSuchStep(from: $0, action: .approve) }
    + ReferralAction.allCases.flatMap { action in
      [
        .noSuchStep(from: .declined, action: action), .noSuchStep(from: nil, action: action),
      ]
    } + CodeListName.allCases.flatMap { [.reasonMissing(list: $0), .reasonUnknown(list: $0)] }
    + [
      .notAllowed(roles: []), .notAllowed(roles: [.caseworker, .supervisor]), .otherUnit,
      .ownReferral, .notOwnReferral, .reasonNotAsked, .textMissing, .outcomesMissing,
      .reportNotAsked, .notDecider,
    ] + TakeBackFault.allCases.map { .cannotTakeBack($0) }

  @Test(arguments: errors)
  func `a refused step is a sentence that says nothing was changed`(error: LifecycleError) {
    let sentence = StatusText.sentence(error)
    SentenceCheck.expect(sentence)
    #expect(sentence.contains("Inget har ändrats."))
  }

  @Test func `a step that does not exist says where the order stands`() {
    #expect(
      StatusText.sentence(.noSuchStep(from: .declined, action: .withdraw))
        == "Beställningen är i läget ”nekad” och kan inte återkallas. Inget har ändrats.")
  }
}
