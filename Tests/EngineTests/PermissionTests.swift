import Domain
@testable import Engine
import Messages
import Testing

@Suite struct PermissionTests {
  /// One line a request: may handläggare, arbetsledare, katalogredaktör, utförare, administratör.
  static let matrix = """
    status          ja ja ja ja ja
    map             ja ja ja ja ja
    catalogue       ja ja ja ja ja
    card            ja ja ja ja ja
    search          ja ja ja ja ja
    compare         ja ja ja ja ja
    history         ja ja ja -  ja
    importCatalogue -  -  ja -  -
    export          ja ja ja ja ja
    check           ja ja ja -  ja
    saveDraft       ja -  -  -  -
    drafts          ja -  -  -  -
    draft           ja -  -  -  -
    discardDraft    ja -  -  -  -
    assess          ja -  -  -  -
    submit          ja -  -  -  -
    orders          ja ja -  ja -
    order           ja ja -  ja -
    step            ja ja -  ja -
    clients         ja ja -  -  -
    client          ja ja -  -  -
    revealNumber    ja ja -  -  -
    providerCopy    ja ja -  -  -
    queue           -  ja -  -  -
    review          -  ja -  -  -
    approveUnflagged -  ja -  -  -
    runDueSteps     ja ja ja ja ja
    recordContact   ja -  -  ja -
    explainDeviation ja ja -  ja -
    setPlaces       -  -  ja ja -
    insatsFigures   ja ja ja ja ja
    alternatives    ja -  -  -  -
    signalNeed      ja ja -  -  -
    needs           ja ja ja -  -
    answerNeed      -  -  ja -  -
    today           ja ja ja ja ja
    markNewsSeen    ja ja ja ja ja
    handoverBasis   ja ja -  -  -
    handOver        ja ja -  -  -
    """

  static let requests: [Request] = [
    .status, .map, .catalogue, .card("HBG-01"), .search(line: "sfi", limit: 3),
    .compare(["HBG-01", "HBG-02"]), .history("HBG-01"),
    .importCatalogue(CatalogueFiles(files: [], scope: .part, isDryRun: true)), .export(.csv),
    .check, .saveDraft(DraftSave(id: Samples.id, content: ReferralContent(), version: 0)), .drafts,
    .draft(Samples.id), .discardDraft(Samples.id), .assess(ReferralContent(), own: nil),
    .submit(SubmitOrder(requestID: Samples.id, content: ReferralContent())),
    .orders(OrderQuery(.mine)), .order(1),
    .step(TakeStep(number: 1, action: .withdraw, version: 1)), .clients(.name("Övning")),
    .client(1), .revealNumber(1), .providerCopy(1), .queue(QueueFilter()), .review(1),
    .approveUnflagged([SeenOrder(number: 1, version: 1)]), .runDueSteps,
    .recordContact(
      RecordContact(number: 1, sort: .intake, day: Day(number: 0), attended: true, version: 1)),
    .explainDeviation(ExplainDeviation(number: 1, reason: "annat")),
    .setPlaces(SetPlaces(insats: "HBG-01", places: Places(), seen: Places())),
    .insatsFigures("HBG-01"), .alternatives(1),
    .signalNeed(SignalNeed(requestID: Samples.id, targetGroups: ["rehab"], source: .map)), .needs,
    .answerNeed(AnswerNeed(number: 1, status: .assessed, answer: "", version: 1)), .today,
    .markNewsSeen(1), .handoverBasis(1),
    .handOver(
      HandOver(requestID: Samples.id, client: 1, receiver: "", summary: "", orders: [])),
  ]

  static func mayDo(_ kind: RequestKind, _ role: UserRole) -> Bool? {
    for line in matrix.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.first.map(String.init) == kind.rawValue,
        let column = UserRole.allCases.firstIndex(of: role)
      else { continue }
      return words[column + 1] == "ja"
    }
    return nil
  }

  @Test(arguments: UserRole.allCases)
  func `every role may do what the table says and nothing else`(role: UserRole) throws {
    let practice = try Samples.practice()
    let engine = SoloEngine(
      store: practice.store, caller: Caller(name: "prov", roles: [role]), clock: Samples.clock)
    #expect(Set(Self.requests.map(\.kind)) == Set(RequestKind.allCases))
    for request in Self.requests {
      let may: Bool = try #require(Self.mayDo(request.kind, role) as Bool?)
      do throws(EngineError) {
        _ = try engine.send(request)
        #expect(may, "\(request.kind)")
      } catch {
        guard case .notAllowed(let kind, let roles) = error else {
          Issue.record("\(error)")
          continue
        }
        #expect(!may, "\(request.kind)")
        #expect(kind == request.kind)
        #expect(roles == UserRole.allCases.filter { Self.mayDo(kind, $0) == true })
      }
    }
  }

  @Test func `a caller without a role may do nothing`() throws {
    let store = try Samples.practice().store
    let engine = SoloEngine(
      store: store, caller: Caller(name: "prov", roles: []), clock: Samples.clock)
    for request in Self.requests {
      #expect(throws: EngineError.self) { try engine.send(request) }
    }
  }

  @Test func `one of several roles is enough`() throws {
    let store = try Samples.practice().store
    let engine = SoloEngine(
      store: store, caller: Caller(name: "prov", roles: [.provider, .catalogueEditor]),
      clock: Samples.clock)
    for request in Self.requests
    where Self.mayDo(request.kind, .provider) == true
      || Self.mayDo(request.kind, .catalogueEditor) == true
    {
      #expect(throws: Never.self) { _ = try engine.send(request) }
    }
  }
}
