import Canvas
import Domain
import Messages
import Screens
import Testing

/// The register of needs, and the answer to one.
struct RegisterTests {
  @Test func `the register tells number, groups and kind, status, mark, day and the answer`() throws
  {
    var walk = try Walk.register([.caseworker])
    #expect(walk.says("4 behov, varav 3 nya"))
    #expect(walk.says("4 Språkhinder × Kurs och förberedande utbildning"))
    #expect(walk.says("Rehab × ingen typ nytt auto") || walk.says("ingen typ nytt auto"))
    #expect(walk.says("3 öppna behov gäller samma målgrupp och typ."))
    walk.press(.down, .down)
    #expect(walk.says("besvarat"))
    #expect(walk.says("Övning: en kurs är beställd och kommer till hösten."))
    walk.press(.character("s"))
    #expect(walk.says("Bara katalogredaktören svarar på behov."))
    walk.press(.escape)
    #expect(walk.state.context == .map)
  }

  @Test func `F leads through the statuses and keeps the selected one where it is shown`() throws {
    var walk = try Walk.register()
    walk.press(.down, .character("f"))
    #expect(walk.says("Bara läget nytt: 3 av 4 behov"))
    #expect(walk.frame.text(row: walk.frame.cursor.y).contains("    3"))
    walk.press(.character("f"))
    #expect(walk.says("Inga behov har det läget."))
    walk.press(.character("f"))
    #expect(walk.says("Bara läget åtgärd: 1 av 4 behov"))
    walk.press(.character("f"), .character("f"))
    #expect(walk.says("4 behov, varav 3 nya"))
  }

  @Test func `the editor answers with a status and words, and the register shows it`() throws {
    var walk = try Walk.register()
    walk.press(.character("s"), .down, .enter)
    #expect(walk.says("(x) Åtgärd"))
    walk.press(.control("s"))
    #expect(walk.asked.isEmpty && walk.says("! Skriv ett svar"))
    walk.type("Kommer 2")
    walk.press(.tab, .enter)
    let given = AnswerNeed(number: 4, status: .acted, answer: "Kommer 2", version: 1)
    #expect(walk.asked == [.answerNeed(given)])
    walk.answer(.needAnswered(NeedSamples.need(4, .acted, answer: "Kommer 2", version: 2)))
    #expect(walk.state.context == .needs)
    #expect(walk.says("Svaret på behov 4 är sparat.") && walk.says("Kommer 2"))
    #expect(walk.asked == [.needs, .map])
  }

  @Test func `another's answer that came first is shown with one's own words, to be sent again`()
    throws
  {
    var walk = try Walk.register()
    walk.press(.character("s"), .tab)
    walk.type("mina ord")
    walk.press(.control("s"))
    guard case .answerNeed(let mine)? = walk.asked.last else {
      Issue.record("nothing asked")
      return
    }
    let now = NeedSamples.need(4, .rejected, answer: "Finns redan.", version: 2)
    walk.answer(.refused(.needConflict(now: now, mine: mine)))
    #expect(walk.says("läget är nu ”avslag”, med svaret ”Finns redan.”"))
    #expect(walk.text.contains("mina ord"))
    walk.press(.control("s"))
    var again = mine
    again.version = 2
    #expect(walk.asked == [.answerNeed(again)])
  }

  @Test func `an answer that is left is there when one comes back`() throws {
    var walk = try Walk.register()
    walk.press(.character("s"), .tab)
    walk.type("halvvägs")
    walk.press(.escape, .escape, .character("q"))
    #expect(walk.effects.isEmpty)
    walk.press(.character("r"))
    walk.answer(.needs(NeedSamples.register()))
    walk.press(.character("s"))
    #expect(walk.text.contains("halvvägs"))
  }

  @Test func `a need is read whole in the least window`() throws {
    var walk = try Walk.register(width: 40, height: 10)
    walk.press(.enter)
    #expect(walk.text.contains("Behov 4"))
    walk.press(.end)
    #expect(walk.says("öppna behov gäller samma"))
    walk.press(.escape)
    #expect(walk.state.context == .needs)
  }

  @Test func `the palette leads to the register`() throws {
    var walk = try Walk.needs([.supervisor])
    walk.press(.control("p"))
    walk.type("behov utan")
    walk.press(.enter)
    #expect(walk.asked == [.needs])
  }

  @Test func `the map's fifth measure counts needs, in cells without insatser too`() throws {
    var walk = try Walk.needs()
    for _ in 0..<4 { walk.press(.character("f")) }
    #expect(walk.says("behov utan insats"))
    walk.press(.down, .end)
    let row = try #require(walk.text.split(separator: "\n").first { $0.contains("Rehab") })
    #expect(row.contains("1"))
    walk.press(.character("f"))
    #expect(walk.state.mapScreen.measure == .count)
  }
}
