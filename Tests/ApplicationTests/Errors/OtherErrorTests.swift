import Domain
import Messages
import Terminal
import Testing

@testable import Application

/// The errors of the commands, the surroundings and the terminal, and what `kontroll` finds.
struct OtherErrorTests {
  static let commandErrors: [(CommandError, Int32)] = [
    (.wrongValue("Ett värde saknas efter typ:."), 64), (.wrongLimit, 64),
    (.noSuchFile(name: "a.yaml"), 66), (.cannotRead(name: "a.yaml"), 66),
    (.fileExists(name: "a.yaml"), 73), (.cannotWrite(name: "a.yaml"), 73),
    (.cannotReadInput, 66), (.inputNotText, 65), (.noInput, 65), (.inputTooLarge(limit: 500), 65),
    (.refused(.noSuchOrder(7), .empty), 1), (.cannotWriteAnswer, 74), (.unexpectedAnswer, 74),
  ]

  @Test(arguments: commandErrors.indices)
  func `an error of a command has a Swedish sentence and an exit status`(index: Int) {
    let (error, status) = Self.commandErrors[index]
    let sentence = CommandText.sentence(error)
    #expect(sentence.hasSuffix("."))
    #expect(EnglishWords.found(in: sentence) == [])
    #expect(error.status == status)
  }

  @Test(arguments: [
    (WorkplaceError.wrongDay, 64 as Int32), (.onlyInPractice, 64), (.noHome, 73),
  ])
  func `an error of the surroundings has a Swedish sentence and an exit status`(
    error: WorkplaceError, status: Int32
  ) {
    let sentence = WorkplaceText.sentence(error)
    #expect(sentence.hasSuffix("."))
    #expect(EnglishWords.found(in: sentence) == [])
    #expect(error.status == status)
    #expect(!error.isMissingStore)
  }

  @Test(arguments: [
    TerminalError.notATerminal, .unknownTerminal(name: ""), .unknownTerminal(name: "xyz"),
    .incapableTerminal(name: "dumb"), .alreadyOpen, .systemFailure,
  ])
  func `an error of the terminal has a Swedish sentence`(error: TerminalError) {
    let sentence = TerminalText.sentence(error)
    #expect(sentence.contains(". "))
    #expect(EnglishWords.found(in: sentence) == [])
  }

  @Test(arguments: CheckFault.Kind.allCases)
  func `whatever the check finds has a Swedish line that says where`(kind: CheckFault.Kind) {
    let line = CommandText.fault(CheckFault(kind: kind, subject: "HBG-24"))
    #expect(line.contains("HBG-24"))
    #expect(line.first?.isUppercase == true)
    #expect(EnglishWords.found(in: line) == [])
  }

  private static let day = Day(number: 20_000)

  static let refusals: [(OrderRefusal, Int32)] = [
    (.noSuchOrder(1), 1), (.noSuchClient(1), 1), (.noSuchDraft("a"), 1), (.faults([]), 65),
    (.warnings([], missing: []), 1), (.full("HBG-24", alternatives: []), 1),
    (.clientDiffers(.name), 65), (.personalNumber(.checkDigit), 65), (.noCopy(1, .over), 1),
    (.tooManyNames, 1),
    (.requestID, 65), (.step(.text(.tooLong(limit: 1))), 65),
    (.step(.noSuchStep(from: .closed, action: .withdraw)), 1),
    (.step(.notAllowed(roles: [.caseworker])), 77), (.step(.otherUnit), 77),
    (.step(.notDecider), 77), (.step(.cannotTakeBack(.late)), 1), (.step(.ownReferral), 77),
    (.step(.notOwnReferral), 77),
    (.step(.reasonMissing(list: .withdrawals)), 64), (.step(.reasonUnknown(list: .refusals)), 64),
    (.decided(1, StatusStep(from: .inReview, to: .approved, by: "a", at: 0, day: day)), 1),
    (.day(1), 65), (.noSuchDeviation(1), 1), (.noSuchNeed(1), 1), (.words(.missing), 65),
    (.placesChanged("HBG-24", now: Places()), 1), (.places("HBG-24", .range), 65),
    (.noSuchReceiver, 1), (.handoverChanged, 1), (.noContactNow(.intake, .declined), 1),
    (.step(.reportNotAsked), 64), (.othersInsats("HBG-24"), 77),
    (.step(.reasonNotAsked), 64), (.step(.textMissing), 65), (.step(.outcomesMissing), 65),
  ]

  @Test(arguments: refusals.indices)
  func `what the Engine did not do has an exit status and a sentence`(index: Int) {
    let (refusal, status) = Self.refusals[index]
    let error = CommandError.refused(refusal, .empty)
    #expect(error.status == status)
    #expect(CommandText.sentence(error).hasSuffix("."))
  }
}
