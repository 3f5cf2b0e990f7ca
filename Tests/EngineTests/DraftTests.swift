import Domain
import Messages
import Testing

@testable import Engine

@Suite struct DraftTests {
  let engine: SoloEngine
  let id = Samples.id
  let content = OrderSamples.content("HBG-01")

  init() throws { engine = try Samples.practice() }

  private func save(_ content: ReferralContent, _ version: Int) throws -> Response {
    try engine.send(.saveDraft(DraftSave(id: id, content: content, version: version)))
  }

  private func drafts(_ engine: SoloEngine) throws -> [Draft] {
    guard case .drafts(let drafts) = try engine.send(.drafts) else { return [] }
    return drafts
  }

  @Test func `a draft is kept as it was written and is only its writer's`() throws {
    guard case .draftSaved(1) = try save(content, 0) else {
      Issue.record("not saved")
      return
    }
    #expect(try drafts(engine).map(\.content) == [content])
    #expect(try drafts(engine).map(\.saved) == [Samples.clock.now()])
    let other = try OrderSamples.practice(as: "handlaggare2", on: engine)
    #expect(try drafts(other) == [])
    #expect(try other.refusal(.draft(id)) == .noSuchDraft(id))
    #expect(try other.refusal(.discardDraft(id)) == .noSuchDraft(id))
    #expect(
      try other.refusal(.saveDraft(DraftSave(id: id, content: content, version: 0)))
        == .noSuchDraft(id))
    #expect(try engine.faults() == [])
  }

  @Test func `a save from another window is told and nothing is overwritten`() throws {
    _ = try save(content, 0)
    var second = content
    second.purpose = "Ett annat syfte"
    guard case .draftSaved(2) = try save(second, 1), case .draftSaved(2) = try save(second, 1)
    else {
      Issue.record("not saved")
      return
    }
    let mine = DraftSave(id: id, content: content, version: 1)
    guard case .draftConflict(let now, let told)? = try engine.refusal(.saveDraft(mine)) else {
      Issue.record("no conflict")
      return
    }
    #expect(now.content == second && now.version == 2 && told == mine)
    #expect(try drafts(engine).map(\.content) == [second])
  }

  @Test func `a draft is gone when it is thrown away or sent in`() throws {
    _ = try save(content, 0)
    guard case .draftDiscarded = try engine.send(.discardDraft(id)) else {
      Issue.record("not discarded")
      return
    }
    #expect(try drafts(engine) == [])
    _ = try save(content, 0)
    let sent = try engine.submitting(try engine.overridden(content), draft: id)
    guard case .submitted = sent else {
      Issue.record("refused")
      return
    }
    #expect(try drafts(engine) == [])
    #expect(try engine.faults() == [])
  }

  @Test func `a refused order leaves the draft`() throws {
    var empty = content
    empty.justification = ""
    _ = try save(empty, 0)
    guard case .refused = try engine.submitting(empty, draft: id) else {
      Issue.record("stored")
      return
    }
    #expect(try drafts(engine).count == 1)
  }
}
