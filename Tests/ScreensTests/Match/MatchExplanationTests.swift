import Canvas
import Domain
import Screens
import Testing

/// Every point of the selected insats is seen, in whatever room there is.
@Suite struct MatchExplanationTests {
  private static let needs = MatchScreenTests.needs[2]

  @Test(arguments: [Size(width: 80, height: 100), Size(width: 140, height: 60)])
  func `every point of every insats is said in whole sentences`(size: Size) throws {
    let catalogue = try RealCatalogue.practice.get()
    var stage = Stage(
      .match(MatchState(needs: Self.needs)), on: catalogue, width: size.width, height: size.height)
    for match in try #require(stage.match).ranking {
      let shown = size.width < 116 ? stage.flowing : Self.rightOfRule(stage.frame)
      for point in match.reasons + match.cautions {
        let sentence = MatchText.sentence(point, catalogue)
        #expect(shown.contains(sentence), "\(match.insats)")
        #expect(stage.focused?.value.contains(sentence) == true)
      }
      stage.press(.down)
    }
  }

  @Test func `an insats nothing can be said of says so`() throws {
    let real = try RealCatalogue.practice.get()
    var bare = Insats(id: "HBG-1", municipality: "helsingborg", name: "Okänd", kind: "T00")
    bare.confirmed = Confirmation(day: RealCatalogue.day, by: "x")
    let catalogue = Catalogue(insatser: [bare], codes: real.codes)
    let stage = Stage(.match(MatchState(needs: ClientNeeds(age: 30))), on: catalogue)
    #expect(stage.text.contains("Kortet säger inget om det du har angett."))
    #expect(stage.focused?.value.contains("Kortet säger inget") == true)
  }

  @Test func `a long explanation is turned with the arrows until all of it has been seen`() throws {
    let catalogue = try RealCatalogue.practice.get()
    var stage = Stage(
      .match(MatchState(needs: Self.needs)), on: catalogue, width: 40, height: 10)
    var turned = 0
    for match in try #require(stage.match).ranking {
      var shown = Self.explanation(stage.frame)
      while stage.text.contains("→") {
        stage.press(.right)
        #expect(stage.state.notice == nil)
        shown += " " + Self.explanation(stage.frame)
        turned += 1
      }
      for point in match.reasons + match.cautions {
        #expect(shown.contains(MatchText.short(point, catalogue)), "\(match.insats): \(shown)")
      }
      stage.press(.right)
      #expect(stage.state.notice?.sort == .hint)
      stage.press(.down)
    }
    #expect(turned > 10)
  }

  @Test func `reasons and cautions have signs of their own`() throws {
    var stage = Stage(
      .match(MatchState(needs: Self.needs)), on: try RealCatalogue.practice.get(), height: 60)
    stage.press(.end)
    let rows = stage.text.split(separator: "\n").map(String.init)
    let match = try #require(stage.match?.ranking.last)
    #expect(!match.cautions.isEmpty)
    #expect(rows.count { $0.hasPrefix("   ! ") } == match.cautions.count)
    #expect(rows.count { $0.hasPrefix("   + ") } == match.reasons.count)
  }

  @Test(arguments: HostileTextTests.payloads, GoldenTests.sizes)
  func `hostile cards and codes are drawn harmlessly`(payload: String, size: Size) throws {
    let real = try RealCatalogue.practice.get()
    var cards = real.insatser
    for index in cards.indices {
      cards[index].name = payload + cards[index].name
      cards[index].languageRequirement = payload
      cards[index].prerequisites = String(repeating: payload + " ", count: 20)
    }
    let groups = real.codes.targetGroups.rows.map { group in
      var group = group
      group.name = payload + group.name
      group.help = String(repeating: payload + " ", count: 20)
      return group
    }
    let codes = CodeLists(
      targetGroups: groups, kinds: real.codes.kinds.rows, lists: real.codes.lists)
    var stage = Stage(
      .match(MatchState(needs: Self.needs)), on: Catalogue(insatser: cards, codes: codes),
      width: size.width, height: size.height)
    stage.press(.character("s"), .down, .enter, .down, .right, .tab, .enter, .down)
    stage.send(.input(.paste(payload)))
    #expect(stage.pick != nil)
    for line in stage.frame.linearText.split(separator: "\n") {
      #expect(Sanitiser.clean(String(line)) == String(line))
    }
  }

  /// What stands beside the list, as one text with single blanks.
  private static func rightOfRule(_ frame: Frame) -> String {
    frame.text.split(separator: "\n").compactMap { row in
      row.firstIndex(of: "│").map { row[row.index(after: $0)...] }
    }.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  /// The rows below the selected one without signs and the row that says that there is more.
  private static func explanation(_ frame: Frame) -> String {
    let rows = ((frame.cursor.y + 1)..<frame.size.height).map { frame.text(row: $0) }
    return rows.prefix { $0.hasPrefix("   ") }
      .filter { !$0.contains("→") && !$0.contains("←") }
      .flatMap { $0.dropLast().split(separator: " ") }
      .filter { $0 != "+" && $0 != "!" }.joined(separator: " ")
  }
}
