import Domain
import Foundation
import Messages
import TestSupport
import Testing

@testable import Engine

/// Who signals, sees and answers needs.
@Suite struct NeedTests {
  let engine: SoloEngine

  init() throws { engine = try Samples.practice() }

  private func to(_ name: String) throws -> SoloEngine {
    try OrderSamples.practice(as: name, on: engine)
  }

  private static func need(
    _ source: UnmetNeed.Source = .map, id: String = UUID().uuidString,
    groups: [TargetGroupKey] = ["barnfamiljer"], kind: KindKey? = "T03",
    text: String = "Kvällskurs med barnpassning"
  ) -> SignalNeed {
    SignalNeed(requestID: id, targetGroups: groups, kind: kind, source: source, text: text)
  }

  private func signalled(_ need: SignalNeed, by name: String) throws -> UnmetNeed? {
    guard case .needSignalled(let stored) = try to(name).send(.signalNeed(need)) else {
      return nil
    }
    return stored
  }

  private func register(_ name: String) throws -> NeedRegister? {
    guard case .needs(let register) = try to(name).send(.needs) else { return nil }
    return register
  }

  @Test(arguments: PracticeUsers.all.map(\.name), PracticeUsers.all.map(\.name))
  func `everybody sees what is theirs to see, and the sums of all`(
    sender: String, reader: String
  ) throws {
    let from = try PracticeUsers.caller(named: sender)
    let by = try PracticeUsers.caller(named: reader)
    let maySignal = !from.roles.isDisjoint(with: [.caseworker, .supervisor])
    guard maySignal else {
      #expect(throws: EngineError.notAllowed(.signalNeed, roles: [.caseworker, .supervisor])) {
        try to(sender).send(.signalNeed(Self.need()))
      }
      return
    }
    let stored = try #require(try signalled(Self.need(), by: sender))
    #expect(stored.sender == sender && stored.unit == from.unit && stored.status == .new)
    let mayRead =
      !by.roles.isDisjoint(with: [.caseworker, .supervisor, .catalogueEditor])
    guard mayRead else {
      #expect(throws: EngineError.self) { try to(reader).send(.needs) }
      return
    }
    let register = try #require(try register(reader))
    let sees =
      sender == reader || by.roles.contains(.catalogueEditor)
      || (by.roles.contains(.supervisor) && by.unit == from.unit)
    #expect(register.needs.contains(stored) == sees)
    #expect(
      register.sums.first { $0.group == "barnfamiljer" && $0.kind == "T03" }?.count == 1)
  }

  @Test func `sums are counts of the open ones, made directly from the register`() throws {
    var random = SeededNumbers(seed: 4)
    let editor = try to("redaktor")
    let codes = try engine.catalogue().codes
    let groups = codes.targetGroups.rows.map(\.key)
    let kinds = codes.kinds.rows.map(\.key)
    for _ in 0..<60 {
      let name = ["handlaggare1", "handlaggare3", "arbetsledare2"].randomElement(using: &random)
      _ = try signalled(
        Self.need(
          groups: Array(
            groups.prefix(4).shuffled(using: &random)
              .prefix(Int.random(in: 0...2, using: &random))),
          kind: kinds.prefix(3).randomElement(using: &random)), by: name ?? "handlaggare1")
      guard Int.random(in: 0..<3, using: &random) == 0,
        let need = try register("redaktor")?.needs.randomElement(using: &random)
      else { continue }
      _ = try editor.send(
        .answerNeed(
          AnswerNeed(
            number: need.number,
            status: UnmetNeed.Status.allCases.randomElement(using: &random) ?? .new,
            answer: "Svar", version: need.version)))
    }
    let register = try #require(try register("redaktor"))
    let open = register.needs.filter { $0.status.isOpen }
    #expect(open.count < register.needs.count)
    for sum in register.sums {
      let count = open.count { need in
        need.kind == sum.kind
          && (sum.group.map { need.targetGroups.contains($0) } ?? need.targetGroups.isEmpty)
      }
      #expect(sum.count == count && count > 0)
    }
    let named = open.reduce(0) { $0 + max(1, $1.targetGroups.count) }
    #expect(register.sums.reduce(0) { $0 + $1.count } == named)
    guard case .map(let map) = try engine.send(.map) else { return }
    #expect(map.needs.reduce(0) { $0 + $1.count } == open.count)
    #expect(try engine.faults() == [])
  }

  @Test func `the same request is one need, and with other words another's`() throws {
    let need = Self.need()
    let first = try #require(try signalled(need, by: "handlaggare1"))
    #expect(try signalled(need, by: "handlaggare1") == first)
    var other = need
    other.text = "Något annat"
    #expect(try to("handlaggare1").refusal(.signalNeed(other)) == .requestID)
    #expect(try to("handlaggare2").refusal(.signalNeed(need)) == .requestID)
    #expect(try register("handlaggare1")?.needs.filter { $0.text == need.text } == [first])
  }

  @Test(arguments: [
    (need(text: " "), OrderRefusal.words(.missing)),
    (need(text: "för 19800102-2386"), .words(.personalNumberHere)),
    (need(groups: ["finns-inte"]), .words(.unknownCode)), (need(kind: "T99"), .words(.unknownCode)),
    (need(id: "1"), .requestID), (need(.noPlace), .requestID),
    (need(.noHit, groups: [], kind: nil), .words(.missing)),
  ])
  func `what is no need is refused, and nothing is stored`(
    need: SignalNeed, refusal: OrderRefusal
  ) throws {
    let before = try register("redaktor")
    #expect(try engine.refusal(.signalNeed(need)) == refusal)
    #expect(try register("redaktor") == before)
  }

  @Test func `a search's own signal keeps none of the words, whoever sends them along`() throws {
    let need = try #require(
      try signalled(Self.need(.noHit, text: "Prov Person"), by: "handlaggare1"))
    #expect(need.text == "")
    let again = try signalled(Self.need(.noHit, text: "Annan Person"), by: "handlaggare1")
    #expect(again == need)
  }

  @Test func `the sender sees the editor's answer, and the first answer wins`() throws {
    let need = try #require(try signalled(Self.need(), by: "handlaggare1"))
    let editor = try to("redaktor")
    let first = AnswerNeed(
      number: need.number, status: .acted, answer: " Kommer till våren. ", version: 1)
    guard case .needAnswered(let answered) = try editor.send(.answerNeed(first)) else {
      Issue.record("not answered")
      return
    }
    #expect(answered.answer == "Kommer till våren." && answered.answered == Samples.day)
    #expect(try register("handlaggare1")?.needs.contains(answered) == true)
    // The same again is the same answer; another is told of the first.
    guard case .needAnswered(answered) = try editor.send(.answerNeed(first)) else {
      Issue.record("not repeated")
      return
    }
    let second = AnswerNeed(
      number: need.number, status: .rejected, answer: "Finns redan.", version: 1)
    #expect(
      try editor.refusal(.answerNeed(second)) == .needConflict(now: answered, mine: second))
    var last = second
    last.version = 2
    last.answer = ""
    #expect(try editor.refusal(.answerNeed(last)) == .words(.missing))
    last.number = 999
    last.answer = "Nej"
    #expect(try editor.refusal(.answerNeed(last)) == .noSuchNeed(999))
    for name in ["handlaggare1", "arbetsledare1", "utforare1", "admin"] {
      #expect(throws: EngineError.notAllowed(.answerNeed, roles: [.catalogueEditor])) {
        try to(name).send(.answerNeed(first))
      }
    }
  }

  @Test func `alone in a store of one's own one signals and answers`() throws {
    let scratch = try Scratch()
    let solo = try scratch.create(["helsingborg"])
    guard case .needSignalled(let need) = try solo.send(.signalNeed(Self.need())) else {
      Issue.record("not signalled")
      return
    }
    let answer = AnswerNeed(number: need.number, status: .assessed, answer: "", version: 1)
    guard case .needAnswered(let answered) = try solo.send(.answerNeed(answer)),
      case .needs(let register) = try solo.send(.needs)
    else {
      Issue.record("not answered")
      return
    }
    #expect(register.needs == [answered])
    #expect(register.sums == [NeedSum(group: "barnfamiljer", kind: "T03", count: 1)])
    #expect(try solo.faults() == [])
  }

  @Test func `the practice has a dozen, some noticed by the program, one answered for oneself`()
    throws
  {
    let all = try #require(try register("redaktor")).needs
    #expect(all.count >= 12)
    #expect(all.contains { $0.source == .noHit } && all.contains { $0.source == .noPlace })
    let own = try #require(try register("handlaggare1")).needs
    #expect(own.contains { $0.status == .acted && !$0.answer.isEmpty })
    #expect(Set(all.map(\.status)) == Set(UnmetNeed.Status.allCases))
  }
}
