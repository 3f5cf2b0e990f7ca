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
    .client(1), .revealNumber(1), .providerCopy(1),
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
      _ = try engine.send(request)
    }
  }
}
