import Canvas
import Domain
import Screens
import Testing

/// The pick-list, key by key.
@Suite struct PickTests {
  /// A pick-list opened from the needs of the ranked list.
  private static func stage(
    _ letter: Character, needs: ClientNeeds = ClientNeeds(), width: Int = 80, height: Int = 24
  ) throws -> Stage {
    var stage = Stage(
      .match(MatchState(needs: needs)), on: try RealCatalogue.practice.get(), width: width,
      height: height)
    stage.press(.character(letter))
    return stage
  }

  @Test func `å ä ö are typed, and found without dots`() throws {
    for typed in ["språkh", "SPRAKH", "språkh", "svenska"] {
      var stage = try Self.stage("g")
      stage.type(typed)
      #expect(stage.pick?.line.text == typed)
      #expect(stage.focused?.label == "Språkhinder")
    }
    var stage = try Self.stage("g")
    stage.type("ohalsa")
    #expect(stage.focused?.label == "Ohälsa")
    stage.press(.control("u"))
    stage.type("åäöqh2?")
    #expect(stage.pick?.line.text == "åäöqh2?")
  }

  @Test func `names that begin with the word come first, set in no hierarchy`() throws {
    var stage = try Self.stage("g")
    stage.type("barn")
    #expect(
      rows(stage) == [
        "[ ] Barnfamiljer", "[ ] Barn och unga", "[ ] Familjehemsplacerade barn",
      ])
    #expect(stage.text.contains("\n› [ ] Barnfamiljer"))
    stage.press(.control("u"))
    #expect(stage.text.contains("\n    [ ] Arbetslösa"))
    var kinds = try Self.stage("y")
    kinds.type("ar")
    #expect(
      rows(kinds).prefix(3) == [
        "[ ] Arbetsträning och arbetsprövning", "[ ] Matchning och arbetsgivarkontakt",
        "[ ] Kartläggning och bedömning",
      ])
  }

  @Test func `Enter takes the selected row where nothing has been ticked`() throws {
    var stage = try Self.stage("g", needs: ClientNeeds(targetGroups: ["rehab"]))
    #expect(stage.focused?.label == "Rehab")
    stage.type("bo i")
    stage.press(.backspace)
    stage.press(.enter)
    #expect(stage.match?.needs.targetGroups == ["rehab", "boende"])
  }

  @Test func `blank ticks and unticks, Enter then takes only what is ticked`() throws {
    var stage = try Self.stage("g")
    stage.press(.down, .down, .character(" "), .down, .character(" "), .down, .character(" "))
    #expect(stage.pick?.chosen == ["sprakhinder", "rehab", "ohalsa"])
    #expect(stage.text.contains("3 valda"))
    stage.press(.up, .character(" "), .up, .up, .enter)
    #expect(stage.match?.needs.targetGroups == ["sprakhinder", "ohalsa"])
  }

  @Test func `ticking clears what was typed and stays on the row`() throws {
    var stage = try Self.stage("g")
    stage.type("missb")
    stage.press(.character(" "))
    #expect(stage.pick?.line.text == "")
    #expect(stage.focused?.label == "Missbruk")
    #expect(stage.focused?.value.hasPrefix("valt") == true)
    #expect(stage.text.contains("[x] Missbruk"))
    stage.type("psyk")
    stage.press(.character(" "), .enter)
    #expect(
      stage.match?.needs.targetGroups == ["missbruk", "psykisk-funktionsnedsattning"])
  }

  @Test func `a blank is text in a list of one`() throws {
    var stage = try Self.stage("s")
    stage.type("svenska som")
    #expect(stage.pick?.line.text == "svenska som")
    #expect(stage.state.notice == nil)
    #expect(rows(stage) == ["Svenska som andraspråk, grundnivå"])
    #expect(!stage.text.contains("kryssa"))
    stage.press(.enter)
    #expect(stage.match?.needs.languageLevel == .basic)
  }

  @Test func `Esc keeps ticks and says so, and changes nothing in a list of one`() throws {
    var several = try Self.stage("g")
    #expect(several.text.contains("Esc tillbaka"))
    several.press(.down, .down, .character(" "))
    #expect(several.text.contains("Esc klar"))
    several.press(.escape)
    #expect(several.match?.needs.targetGroups == ["sprakhinder"])
    var one = try Self.stage("s", needs: ClientNeeds(languageLevel: .sfiB))
    one.press(.down, .escape)
    #expect(one.match?.needs.languageLevel == .sfiB)
    var untouched = try Self.stage("g", needs: ClientNeeds(targetGroups: ["rehab"]))
    untouched.press(.down, .escape)
    #expect(untouched.match?.needs.targetGroups == ["rehab"])
  }

  @Test func `nothing found says what to do, and Enter keeps the list and the text`() throws {
    var stage = try Self.stage("g")
    stage.type("xyz")
    #expect(stage.flowing.contains("Inget i listan heter så. Ta bort några bokstäver"))
    stage.press(.enter, .down, .pageDown)
    #expect(stage.pick?.line.text == "xyz")
    stage.press(.backspace, .backspace, .backspace)
    #expect(stage.focused?.label == "Nära arbetsmarknad")
  }

  @Test func `the list opens on what is chosen, and the choice can be taken away`() throws {
    var stage = try Self.stage("f", needs: ClientNeeds(obstacle: "fh03"))
    #expect(stage.focused?.label == "Sjukskriven med läkarintyg")
    stage.type("arb")
    stage.press(.control("u"))
    #expect(stage.focused?.label == "Sjukskriven med läkarintyg")
    stage.type("ta bort")
    stage.press(.enter)
    #expect(stage.match?.needs == ClientNeeds())
    stage.press(.character("f"))
    #expect(!stage.text.contains("Ta bort valet"))
  }

  @Test func `the help of the selected row is read and shown`() throws {
    var stage = try Self.stage("g")
    stage.press(.down, .down)
    let help = "Svenskan räcker inte för arbete eller studier."
    #expect(stage.flowing.contains(help))
    #expect(stage.focused?.value.contains(help) == true)
    stage.press(.down, .down)
    #expect(!stage.flowing.contains(help))
  }

  @Test func `a paste is one edit and keeps its å ä ö`() throws {
    var stage = try Self.stage("g")
    stage.send(.input(.paste("nyan\u{1B}[31m")))
    #expect(stage.pick?.line.text == "nyan·[31m")
    stage.press(.control("z"))
    #expect(stage.pick?.line.text == "")
    stage.send(.input(.paste("nyanlända\n")))
    #expect(stage.focused?.label == "Nyanlända")
  }

  @Test func `a click ticks where several are chosen, and takes where one is`() throws {
    var several = try Self.stage("g")
    try several.click(.item(2))
    try several.click(.item(3))
    try several.click(.item(2))
    #expect(several.pick?.chosen == ["rehab"])
    var one = try Self.stage("s")
    try one.click(.item(3))
    #expect(one.match?.needs.languageLevel == .sfiC)
  }

  @Test func `pages and ends of the list keep the row in view at forty by ten`() throws {
    for (width, height) in [(40, 10), (40, 16), (80, 24)] {
      for letter: Character in ["g", "y", "f", "s", "o", "å", "t"] {
        var stage = try Self.stage(letter, width: width, height: height)
        for _ in 0..<6 {
          stage.press(.pageDown)
          expectInView(stage)
        }
        stage.press(.pageUp, .up, .down)
        expectInView(stage)
        stage.resize(40, 10)
        expectInView(stage)
      }
    }
  }

  private func expectInView(_ stage: Stage) {
    guard let label = stage.focused?.label else { return }
    #expect(
      stage.text.split(separator: "\n").contains {
        $0.hasPrefix("›") && $0.contains(label.prefix(20))
      }, "\(label)\n\(stage.text)")
  }

  /// The rows of the list, with their ticks.
  private func rows(_ stage: Stage) -> [String] {
    stage.frame.regions.compactMap { region in
      guard case .item = region.name else { return nil }
      return stage.frame.text(row: region.rect.y).split { $0 == " " || $0 == "›" }
        .joined(separator: " ")
    }
  }
}
