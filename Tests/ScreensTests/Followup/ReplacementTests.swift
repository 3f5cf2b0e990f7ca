import Canvas
import Domain
import Messages
import Screens
import Testing

/// Ordering something else after a no.
struct ReplacementTests {
  private func opened() throws -> Walk {
    var walk = try Walk.orders()
    walk.open(FollowupSamples.declined())
    return walk
  }

  @Test func `a no says why and whose side, and R shows what else fits`() throws {
    var walk = try opened()
    #expect(
      walk.says("! Nekad av utforare1 2026-11-22: Fel målgrupp (på beställarens sida)."))
    #expect(walk.says("”Riktar sig till unga.”"))
    #expect(walk.says("R visar vad annat som passar"))
    #expect(walk.frame.text(row: 23).contains("R beställ annat"))
    walk.press(.character("r"))
    #expect(walk.state.context == .match)
    #expect(walk.says("Beställ annat i stället för beställning 97"))
    guard case .match(let match)? = walk.state.overlays.last else { return }
    #expect(match.needs.targetGroups == ["rehab"])
    #expect(match.needs.obstacle == "fh01")
    #expect(match.needs.hoursPerWeek == 10)
    // As the masked number tells.
    #expect(match.needs.age == 46)
    #expect(!match.ranking.contains { $0.insats == OrderSamples.insats })
    #expect(match.ranking.count == walk.state.catalogue.insatser.count - 1)
  }

  @Test func `what is chosen is ordered with reason and goals, warnings anew, pointing back`()
    throws
  {
    var walk = try opened()
    walk.press(.character("r"), .enter)
    #expect(walk.state.context == .form)
    #expect(walk.frame.text(row: 0).contains("Ersätter beställning 97"))
    let form = try #require(walk.state.form)
    let old = OrderSamples.content()
    #expect(form.content.insats != old.insats)
    #expect(form.content.client == old.client)
    #expect(form.content.justification == old.justification)
    #expect(form.content.reasons == old.reasons)
    #expect(form.content.goals == old.goals)
    #expect(form.content.overrides.isEmpty)
    #expect(form.content.unfinished?.replaces == 97)
    // The client is the same, so nothing leads to those rows.
    for _ in 0..<60 {
      walk.press(.backTab)
      #expect(walk.state.form?.focus != .field(.caseNumber))
    }
    let request = try send(&walk)
    guard case .submit(let order) = request else { return }
    #expect(order.replaces == 97)
    #expect(order.content.unfinished == nil)
    walk.send(
      .answered(
        request,
        .submitted(
          OrderReceipt(
            number: 131, status: .inReview, holdsPlace: true, waits: false, version: 1))))
    // Back at the order before, which is read anew.
    #expect(walk.state.context == .order)
    #expect(walk.asked.contains(.order(97)))
  }

  @Test func `a draft remembers which order it replaces`() throws {
    var walk = try opened()
    walk.press(.character("r"), .enter)
    walk.send(.tick)
    guard case .saveDraft(let save)? = walk.asked.last else {
      // Opening saves nothing by itself; a change does.
      walk.press(.tab)
      walk.type(" och")
      walk.send(.tick)
      guard case .saveDraft(let save)? = walk.asked.last else {
        Issue.record("not saved")
        return
      }
      try resume(save, &walk)
      return
    }
    try resume(save, &walk)
  }

  private func resume(_ save: DraftSave, _ walk: inout Walk) throws {
    let draft = Draft(id: save.id, content: save.content, created: 1, saved: 1, version: 1)
    var other = try Walk.orders()
    other.press(.character("4"))
    other.answer(.orders([]))
    other.press(.character("u"))
    other.answer(.drafts([draft]))
    #expect(other.says("(ersätter beställning 97)"))
    other.press(.enter)
    if let request = other.asked.last, case .draft = request {
      other.send(.answered(request, .draft(draft)))
    }
    #expect(other.frame.text(row: 0).contains("Ersätter beställning 97"))
  }

  /// Answers what is missing with the Engine's help, and sends.
  private func send(_ walk: inout Walk) throws -> Request {
    for _ in 0..<60 where walk.state.form?.focus != .send { walk.press(.tab) }
    walk.press(.enter)
    guard
      case .saveDraft(let save)? = walk.asked.first(where: {
        if case .saveDraft = $0 { true } else { false }
      })
    else {
      Issue.record("not saved: \(walk.text)")
      return .status
    }
    walk.send(.answered(.saveDraft(save), .draftSaved(version: save.version + 1)))
    return try #require(
      walk.asked.first {
        if case .submit = $0 { true } else { false }
      }, "\(walk.text)")
  }
}
