import Domain
import Messages
import Testing

@testable import Engine

@Suite struct ReadingTests {
  let engine: SoloEngine

  init() throws { engine = try Samples.practice() }

  @Test func `the map is of the same cards as the catalogue`() throws {
    guard case .map(let map) = try engine.send(.map) else { return }
    let catalogue = try engine.catalogue()
    #expect(
      map.items.sorted { $0.id < $1.id }
        == catalogue.insatser.map(MapItem.init).sorted { $0.id < $1.id })
    #expect(map.codes.targetGroups.rows == catalogue.codes.targetGroups.rows)
    #expect(map.version == catalogue.version)
  }

  @Test func `a card is found by its id`() throws {
    guard case .card(let card) = try engine.send(.card("HBG-01")) else { return }
    #expect(try card == engine.catalogue()["HBG-01"])
    #expect(card.id == "HBG-01")
  }

  @Test(arguments: [
    Request.card("HBG-999"), .history("HBG-999"), .compare(["HBG-01", "HBG-999"]),
  ])
  func `an id there is not is named`(request: Request) {
    #expect(throws: EngineError.noSuchInsats("HBG-999")) { try engine.send(request) }
  }

  @Test func `cards are compared in the order asked for`() throws {
    guard case .compare(let cards) = try engine.send(.compare(["HBG-09", "HBG-01", "HBG-02"]))
    else { return }
    #expect(cards.map(\.id) == ["HBG-09", "HBG-01", "HBG-02"])
  }

  @Test(
    arguments: [
      ([], 0), (["HBG-01"], 1), (["HBG-01", "HBG-01"], 1),
      (["HBG-01", "HBG-02", "HBG-03", "HBG-04"], 4),
    ] as [([InsatsID], Int)])
  func `only two or three different cards are compared`(ids: [InsatsID], count: Int) {
    #expect(throws: EngineError.compareCount(count)) { try engine.send(.compare(ids)) }
  }

  @Test func `a search gives cards with why, and no more than asked for`() throws {
    guard case .search(let answer) = try engine.send(.search(line: "arbetsträning", limit: 2))
    else { return }
    #expect(answer.hits.count == 2)
    #expect(answer.total >= 2)
    #expect(answer.hits.allSatisfy { !$0.matches.isEmpty })
  }

  @Test func `what is odd about a search line is told`() throws {
    guard
      case .search(let answer) = try engine.send(
        .search(line: "typ:xyzzy malgrup:rehab qqqqqq", limit: nil))
    else { return }
    #expect(
      answer.notes.contains {
        if case .unknownValue(_, "xyzzy", _) = $0 { true } else { false }
      })
    #expect(
      answer.notes.contains {
        if case .unknownFacet("malgrup", _) = $0 { true } else { false }
      })
    #expect(answer.notes.contains(.notFound(word: "qqqqqq")))
  }

  @Test func `history begins with the program putting the card in`() throws {
    guard case .history(let revisions) = try engine.send(.history("HBG-01")) else { return }
    #expect(revisions.map(\.by) == ["systemet"])
    #expect(revisions.map(\.change) == [.new])
    #expect(revisions.first?.at == Samples.day.number * 86_400 + 21_600)
  }
}
