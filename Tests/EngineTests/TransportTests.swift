import Domain
import Foundation
import Messages
import Store
import Testing

@testable import Engine

/// Everything that goes over in process can go over a wire.
@Suite struct TransportTests {
  private func carried<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
  }

  @Test func `requests arrive as they were sent`() throws {
    for request in PermissionTests.requests { #expect(try carried(request) == request) }
  }

  @Test func `answers arrive as they were sent`() throws {
    let practice = try Samples.practice()
    let engine = SoloEngine(
      store: practice.store,
      caller: Caller(
        name: "handlaggare1", roles: [.caseworker, .catalogueEditor, .supervisor],
        unit: practice.caller.unit),
      clock: Samples.clock)
    for request in PermissionTests.requests {
      let answer = try engine.send(request)
      switch (answer, try carried(answer)) {
      case (.status(let sent), .status(let got)): #expect(sent == got)
      case (.map(let sent), .map(let got)):
        #expect(sent.items == got.items)
        #expect(sent.codes.kinds.rows == got.codes.kinds.rows)
      case (.catalogue(let sent), .catalogue(let got)):
        #expect(sent.catalogue.insatser == got.catalogue.insatser)
        #expect(sent.catalogue.codes.lists == got.catalogue.codes.lists)
        #expect(
          sent.catalogue.codes.targetGroups.rows == got.catalogue.codes.targetGroups.rows)
        #expect(sent.catalogue.providers == got.catalogue.providers)
        #expect(sent.catalogue.municipalities == got.catalogue.municipalities)
        #expect(sent.catalogue.synonyms == got.catalogue.synonyms)
        #expect(sent.catalogue.version == got.catalogue.version)
      case (.card(let sent), .card(let got)): #expect(sent == got)
      case (.search(let sent), .search(let got)): #expect(sent == got)
      case (.compare(let sent), .compare(let got)): #expect(sent == got)
      case (.history(let sent), .history(let got)): #expect(sent == got)
      case (.imported(let sent), .imported(let got)): #expect(sent == got)
      case (.exported(let sent), .exported(let got)): #expect(sent == got)
      case (.checked(let sent), .checked(let got)): #expect(sent == got)
      case (.draftSaved(let sent), .draftSaved(let got)): #expect(sent == got)
      case (.drafts(let sent), .drafts(let got)): #expect(sent == got)
      case (.draft(let sent), .draft(let got)): #expect(sent == got)
      case (.draftDiscarded, .draftDiscarded): break
      case (.assessed(let sent), .assessed(let got)): #expect(sent == got)
      case (.submitted(let sent), .submitted(let got)): #expect(sent == got)
      case (.orders(let sent), .orders(let got)): #expect(sent == got && !sent.isEmpty)
      case (.order(let sent), .order(let got)): #expect(sent == got)
      case (.stepped(let sent), .stepped(let got)): #expect(sent == got)
      case (.clients(let sent), .clients(let got)): #expect(sent == got && !sent.isEmpty)
      case (.client(let sent), .client(let got)): #expect(sent == got)
      case (.number(let sent), .number(let got)): #expect(sent == got)
      case (.providerCopy(let sent), .providerCopy(let got)): #expect(sent == got)
      case (.queue(let sent), .queue(let got)): #expect(sent == got && !sent.lines.isEmpty)
      case (.review(let sent), .review(let got)): #expect(sent == got)
      case (.approved(let sent), .approved(let got)): #expect(sent == got)
      case (.dueStepsRun(let sent), .dueStepsRun(let got)): #expect(sent == got)
      case (.contactRecorded(let sent), .contactRecorded(let got)): #expect(sent == got)
      case (.deviationExplained(let sent), .deviationExplained(let got)): #expect(sent == got)
      case (.placesSet(let sent), .placesSet(let got)): #expect(sent == got)
      case (.insatsFigures(let sent), .insatsFigures(let got)): #expect(sent == got)
      case (.alternatives(let sent), .alternatives(let got)): #expect(sent == got)
      case (.needSignalled(let sent), .needSignalled(let got)): #expect(sent == got)
      case (.needs(let sent), .needs(let got)): #expect(sent == got)
      case (.needAnswered(let sent), .needAnswered(let got)): #expect(sent == got)
      case (.today(let sent), .today(let got)): #expect(sent == got)
      case (.newsSeen, .newsSeen): break
      case (.handoverBasis(let sent), .handoverBasis(let got)): #expect(sent == got)
      case (.handedOver(let sent), .handedOver(let got)): #expect(sent == got)
      case (.refused(let sent), .refused(let got)): #expect(sent == got)
      default: Issue.record("\(request.kind) came back as something else")
      }
    }
  }

  @Test(arguments: [
    EngineError.notAllowed(.check, roles: [.administrator]), .noSuchInsats("HBG-1"),
    .faults([FileFault(file: "a", line: 1, problem: .wrongForm(expected: .day))]),
    .store(.notPrivate(path: "/a", mode: 0o750)),
    .store(.unknownReference(insats: "A-1", field: .kind, value: "T99")),
  ])
  func `errors arrive as they were thrown`(error: EngineError) throws {
    #expect(try carried(error) == error)
  }

  @Test func `faults of the store and of the messages have the same names`() {
    #expect(StoreFault.Kind.allCases.map(\.rawValue) == CheckFault.Kind.allCases.map(\.rawValue))
  }
}
