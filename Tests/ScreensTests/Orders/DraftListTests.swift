import Canvas
import Domain
import Messages
import Screens
import Testing

/// The list of drafts, and when it is shown.
struct DraftListTests {
  private static func draft(_ id: String, _ change: (inout ReferralContent) -> Void) -> Draft {
    var content = ReferralContent()
    content.insats = "HBG-24"
    change(&content)
    return Draft(id: id, content: content, created: 1_795_300_000, saved: 1_795_300_000, version: 1)
  }

  @Test func `drafts are offered at the start, and told apart by their words`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.send(
      .answered(
        .drafts,
        .drafts([
          Self.draft("a") { $0.justification = "Första tanken" },
          Self.draft("b") { $0.justification = "Andra tanken" },
        ])))
    #expect(walk.state.context == .drafts)
    #expect(walk.text.contains("”Första tanken”") && walk.text.contains("”Andra tanken”"))
  }

  @Test func `they never come over what somebody is typing`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.search("sfi")
    walk.send(.answered(.drafts, .drafts([Self.draft("a") { _ in }])))
    #expect(walk.state.context == .catalogueSearch)
    #expect(walk.text.contains("Du har ett utkast."))
    walk.type(" väg")
    #expect(walk.state.catalogueScreen.line.text == "sfi väg")
  }

  @Test func `a personal number typed as case number is not shown in the list`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.send(
      .answered(
        .drafts, .drafts([Self.draft("a") { $0.client.caseNumber = "19800102-2386" }])))
    #expect(!walk.text.contains("2386"))
    #expect(!walk.frame.linearText.contains("2386"))
  }

  @Test func `throwing one away takes two presses`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.send(.answered(.drafts, .drafts([Self.draft("a") { _ in }])))
    walk.press(.character("k"))
    #expect(walk.effects == [])
    walk.press(.character("k"))
    #expect(walk.effects == [.ask(.discardDraft("a")), .ask(.drafts)])
  }
}
