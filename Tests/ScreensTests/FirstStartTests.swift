import Canvas
import Screens
import Testing

struct FirstStartTests {
  @Test(arguments: StartChoice.allCases)
  func `each choice asks for its store once`(choice: StartChoice) throws {
    var walk = Walk(firstStart: 80, 24)
    let index = try #require(StartChoice.allCases.firstIndex(of: choice))
    for _ in 0..<index { walk.press(.down) }
    walk.press(.enter)
    #expect(walk.effects == [.createStore(choice)])
    walk.press(.enter)
    #expect(walk.effects.isEmpty)
  }

  @Test func `Q leaves without making anything and Esc stays`() {
    var walk = Walk(firstStart: 80, 24)
    walk.press(.escape)
    #expect(walk.effects.isEmpty)
    #expect(walk.state.context == .firstStart)
    walk.press(.character("q"))
    #expect(walk.effects == [.quit])
  }

  @Test func `a failure is shown and the choice can be made again`() {
    var walk = Walk(firstStart: 80, 24)
    walk.press(.enter)
    walk.send(.failed(sentence: "Disken är full."))
    #expect(walk.text.contains("Disken är full."))
    walk.press(.escape, .enter)
    #expect(walk.effects == [.createStore(.helsingborg)])
  }
}
