import Canvas
import Domain
import Screens
import Testing

/// Where the ranked list leads.
@Suite struct MatchLeavingTests {
  private static let needs = ClientNeeds(targetGroups: ["rehab"])

  private static func stage(
    _ match: MatchState = MatchState(needs: needs), roles: Set<UserRole> = [.caseworker],
    width: Int = 80, height: Int = 24
  ) throws -> Stage {
    Stage(
      .match(match), on: try RealCatalogue.practice.get(), width: width, height: height,
      roles: roles)
  }

  @Test func `Enter and K open the card, whose neighbours are those of the list`() throws {
    for key in [Key.enter, .character("k")] {
      var stage = try Self.stage()
      let match = try #require(stage.match)
      stage.press(.down, key)
      #expect(card(stage)?.id == match.ranking[1].insats)
      stage.press(.right)
      #expect(card(stage)?.id == match.ranking[2].insats)
      stage.press(.escape)
      #expect(stage.match?.scroll.selected == 1)
      stage.press(.escape)
      #expect(stage.state.overlays.isEmpty)
    }
  }

  @Test func `for a form Enter chooses and closes, and K opens the card`() throws {
    let match = MatchState(needs: Self.needs, isForForm: true)
    var stage = try Self.stage(match)
    #expect(stage.text.contains("Enter välj"))
    stage.press(.character("k"))
    #expect(card(stage) != nil)
    stage.press(.escape, .character("b"))
    #expect(stage.state.notice?.text == "Enter väljer insatsen till beställningen du skriver.")
    #expect(stage.match != nil)
    stage.press(.enter)
    #expect(stage.match == nil)
  }

  @Test func `for a form B on the card chooses as Enter in the list does`() throws {
    var stage = try Self.stage(MatchState(needs: Self.needs, isForForm: true))
    stage.press(.character("k"), .character("b"))
    #expect(card(stage) == nil && stage.match == nil)
  }

  @Test func `who writes no orders is told so, and the needs are no insats`() throws {
    var stage = try Self.stage(roles: [.provider])
    stage.press(.character("b"))
    #expect(stage.state.notice?.text == "Bara handläggare gör beställningar.")
    #expect(!stage.text.contains("B beställ"))
    var other = try Self.stage()
    other.press(.tab, .character("b"))
    #expect(other.state.notice?.text == "Gå först till listan med Tab.")
    other.press(.tab)
    #expect(other.text.contains("B beställ"))
  }

  @Test func `the map's cell is the beginning of the needs`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.press(.down, .down, .right, .character("p"))
    guard case .match(let match)? = walk.state.overlays.last else {
      Issue.record("no list")
      return
    }
    #expect(match.needs.targetGroups == ["sprakhinder"])
    #expect(match.needs.kinds.count == 1)
    #expect(match.part == .list)
  }

  @Test func `steps go from the needs to the list and back, pages and ends stay`() throws {
    var stage = try Self.stage()
    stage.press(.up)
    #expect(stage.match?.part == .needs)
    #expect(stage.focused?.label == "Kommun")
    stage.press(.home)
    #expect(stage.focused?.label == "Målgrupper")
    stage.press(.up)
    #expect(stage.focused?.label == "Målgrupper")
    stage.press(.end, .down)
    #expect(stage.match?.part == .list)
    stage.press(.end, .pageUp)
    #expect((stage.match?.scroll.selected ?? 0) > 40)
    stage.press(.home, .pageUp)
    #expect(stage.match?.part == .list)
  }

  @Test func `a click selects, a second one opens`() throws {
    var stage = try Self.stage()
    let needs = MatchNeed.allCases.count
    try stage.click(.item(needs + 2))
    #expect(stage.match?.scroll.selected == 2)
    try stage.click(.item(needs + 2))
    #expect(card(stage)?.id != nil)
    stage.press(.escape)
    try stage.click(.item(2))
    #expect(stage.focused?.label == "Ålder")
    try stage.click(.item(2))
    #expect(stage.pick?.purpose == .need(.age))
  }

  @Test func `every size draws every part`() throws {
    for (width, height) in [
      (40, 10), (41, 15), (60, 16), (80, 19), (80, 20), (80, 24), (115, 30), (116, 30), (120, 40),
      (132, 10), (300, 100),
    ] {
      var stage = try Self.stage(width: width, height: height)
      stage.press(.down, .right, .left, .end, .home, .pageDown, .tab, .down, .end, .enter)
      stage.press(.escape, .character("b"), .tab, .character("k"), .escape, .character("?"))
      stage.press(.escape)
      let row = stage.frame.text(row: stage.frame.cursor.y)
      #expect(row.hasPrefix("›"), "\(width)×\(height): \(row)")
      stage.send(.failed(sentence: String(repeating: "Disken är full. ", count: 12)))
      #expect(stage.frame.text(row: stage.frame.cursor.y).hasPrefix("›"))
    }
  }

  @Test func `an empty or unread catalogue says what to do`() throws {
    let real = try RealCatalogue.practice.get()
    var stage = Stage(
      .match(MatchState(needs: Self.needs)), on: Catalogue(insatser: [], codes: real.codes))
    stage.press(.enter)
    #expect(stage.flowing.contains("Läs in en katalogfil"))
    #expect(stage.match != nil)
  }

  private func card(_ stage: Stage) -> CardState? {
    if case .card(let card)? = stage.state.overlays.last { card } else { nil }
  }
}
