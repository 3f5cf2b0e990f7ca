import Domain
import Messages
import Testing

@testable import Application

/// Every error of the Engine and the store: a Swedish sentence and an exit status.
struct EngineErrorTests {
  static let errors: [EngineError] =
    RequestKind.allCases.map { .notAllowed($0, roles: UserRole.allCases) }
    + [
      .notAllowed(.importCatalogue, roles: [.catalogueEditor]), .noSuchInsats("HBG-99"),
      .noSuchMunicipality("lund"), .noSuchPracticeUser(known: ["admin", "redaktor"]),
      .compareCount(1), .faults([]),
      .faults([FileFault(file: "a.yaml", problem: .syntax)]),
      .faults(Array(repeating: FileFault(file: "a.yaml", problem: .syntax), count: 3)),
      .practiceData(["HBG-01"]), .bundledFileMissing("kodverk/skal.yaml"), .exportFailed(.yaml),
      .exportFailed(.csv), .exportFailed(.json),
    ] + problems.map(EngineError.store)

  static let problems: [StoreProblem] = [
    .missing(path: "/a"), .notPrivate(path: "/a", mode: 0o750), .notOwner(path: "/a"),
    .symbolicLink(path: "/a"), .wrongSort(path: "/a"), .networkFileSystem(path: "/a"),
    .cannotCreate(path: "/a", code: 13), .empty(path: "/a"), .truncated(path: "/a"),
    .notAStore(path: "/a"), .damaged, .futureVersion(found: 9, known: 1), .isPracticeStore,
    .isRealStore, .wrongSetting(pragma: "journal_mode", found: "wal"), .busy, .diskFull,
    .readOnly, .ioError(code: 778), .constraint(rule: "CHECK"), .other(code: 1),
    .duplicate("HBG-01"),
    .unknownReference(insats: "HBG-01", field: .provider, value: "x"), .forbiddenText("HBG-01"),
  ]

  /// The exit status of design §8; without a default, so that a new case must be thought of.
  static func status(_ error: EngineError) -> Int32 {
    switch error {
    case .notAllowed: 77
    case .noSuchInsats: 1
    case .noSuchMunicipality, .faults, .practiceData: 65
    case .noSuchPracticeUser, .compareCount: 64
    case .bundledFileMissing, .exportFailed: 74
    case .store(let problem): status(problem)
    }
  }

  private static func status(_ problem: StoreProblem) -> Int32 {
    switch problem {
    case .missing: 66
    case .notPrivate, .notOwner, .symbolicLink, .networkFileSystem, .isPracticeStore,
      .isRealStore:
      77
    case .wrongSort, .cannotCreate: 73
    case .empty, .truncated, .notAStore, .damaged, .futureVersion, .constraint, .duplicate,
      .unknownReference, .forbiddenText:
      65
    case .wrongSetting, .diskFull, .readOnly, .ioError, .other: 74
    case .busy: 75
    }
  }

  @Test(arguments: errors)
  func `an error has a Swedish sentence and an exit status`(error: EngineError) {
    let sentence = ErrorText.sentence(error)
    #expect(sentence.hasSuffix("."))
    #expect(sentence.first?.isUppercase == true || sentence.hasPrefix("/"))
    #expect(sentence.contains(" "))
    #expect(EnglishWords.found(in: sentence) == [])
    #expect(!sentence.contains("Optional"))
    #expect(ExitStatus.of(error) == Self.status(error))
    #expect(WorkplaceError.engine(error).status == Self.status(error))
    #expect(WorkplaceText.sentence(.engine(error)) == sentence)
  }

  @Test func `every case of the store's problems is in the list`() {
    let names = Set(Self.problems.map { String(describing: $0).prefix { $0 != "(" } })
    #expect(names.count == Self.problems.count)
    #expect(names.count == 24)
  }

  @Test func `a file that changed nothing says so`() {
    for error in Self.errors {
      let sentence = ErrorText.sentence(error)
      switch error {
      case .noSuchInsats, .noSuchPracticeUser, .compareCount, .store(.missing): continue
      default:
        #expect(
          ["Inget har", "har inte ändrats"].contains { sentence.contains($0) }, "\(sentence)")
      }
    }
  }

  @Test func `words are joined as in Swedish`() {
    #expect(ErrorText.list([], "och") == "")
    #expect(ErrorText.list(["a"], "och") == "a")
    #expect(ErrorText.list(["a", "b"], "eller") == "a eller b")
    #expect(ErrorText.list(["a", "b", "c"], "och") == "a, b och c")
  }
}
