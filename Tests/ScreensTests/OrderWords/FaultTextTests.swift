import Domain
import Testing

@testable import Screens

/// What is said of faults.
struct FaultTextTests {
  private static let day = RealCatalogue.day

  static let problems: [ReferralFault.Problem] =
    [
      .missing, .blankOnly, .tooLong(limit: 4_000), .tooMany(limit: 20),
      .forbiddenCharacter(code: 0), .unknownCode, .codeNotValid(Validity()),
      .codeNotValid(Validity(from: day)), .codeNotValid(Validity(to: day)),
      .codeNotValid(Validity(from: day, to: day)), .needsText("annat"), .needsText("finns-ej"),
      .outOfRange(min: 1, max: 40), .inThePast, .inTheFuture, .tooFar(latest: day),
      .notAfter(day), .before(day), .contradicts(.ownView), .contradicts(.hasChildren),
      .contradicts(.goals), .wrongCharacter, .personalNumberHere,
    ] + PersonalNumberFault.allCases.map { .personalNumber($0) }

  @Test(arguments: ReferralField.allCases)
  func `whatever is wrong in a field is said in Swedish`(field: ReferralField) throws {
    let codes = try RealCatalogue.plain.get().codes
    for problem in Self.problems {
      SentenceCheck.expect(FaultText.sentence(ReferralFault(field, problem), codes: codes))
      for list in [codes, .empty] {
        SentenceCheck.expect(
          FaultText.sentence(ReferralFault(field, problem, index: 1), codes: list))
      }
    }
  }

  @Test(arguments: ConsentPart.allCases)
  func `whatever is wrong in a consent says which part`(part: ConsentPart) {
    for problem in Self.problems {
      let sentence = FaultText.sentence(
        ReferralFault(.consent, problem, part: part), codes: .empty)
      SentenceCheck.expect(sentence)
      #expect(sentence.hasPrefix(OrderFieldText.label(part) + ": "))
    }
  }

  @Test func `a fault says which of several values, and what it takes to be right`() throws {
    let codes = try RealCatalogue.plain.get().codes
    func text(_ fault: ReferralFault) -> String { FaultText.sentence(fault, codes: codes) }
    #expect(
      text(ReferralFault(.goals, .tooLong(limit: 500), index: 1))
        == "Mål 2: Texten är för lång. Högst 500 tecken får plats.")
    #expect(
      text(ReferralFault(.justification, .tooLong(limit: 4_000)))
        == "Texten är för lång. Högst 4 000 tecken får plats.")
    #expect(
      text(ReferralFault(.overrides, .needsText("annat"), index: 0))
        == "Avsteg 1: Skälet ”Annat” behöver förklaras med egna ord.")
    #expect(
      text(ReferralFault(.name, .forbiddenCharacter(code: 0x1B))).contains("(U+001B)"))
    #expect(text(ReferralFault(.wishedStart, .tooFar(latest: Self.day))).contains("2026-11-23"))
  }

  @Test(arguments: PersonalNumberFault.allCases)
  func `why a number is none is said in Swedish`(fault: PersonalNumberFault) {
    SentenceCheck.expect(FaultText.sentence(fault))
  }
}
