import Canvas
import Domain
import Screens
import Testing

/// The pick-list that asks for a number.
@Suite struct PickNumberTests {
  private static func stage(_ letter: Character, _ needs: ClientNeeds = ClientNeeds()) throws
    -> Stage
  {
    var stage = Stage(.match(MatchState(needs: needs)), on: try RealCatalogue.practice.get())
    stage.press(.character(letter))
    return stage
  }

  @Test(arguments: [("å", 0), ("å", 120), ("a", 45), ("t", 1), ("t", 40)])
  func `a number within the range is taken`(letter: String, number: Int) throws {
    var stage = try Self.stage(Character(letter))
    #expect(stage.flowing.contains("Skriv ett heltal från"))
    stage.type(String(number))
    stage.press(.enter)
    let needs = try #require(stage.match?.needs)
    #expect((letter == "t" ? needs.hoursPerWeek : needs.age) == number)
  }

  @Test(arguments: [
    ("å", "121"), ("å", "-1"), ("å", "4,5"), ("å", "fyrtio"), ("t", "0"), ("t", "41"),
    ("å", "٤٥"), ("å", "99999999999999999999"),
  ])
  func `another text says what it must be and is kept`(letter: String, typed: String) throws {
    var stage = try Self.stage(Character(letter))
    stage.type(typed)
    #expect(stage.flowing.contains("Det går bara med ett heltal från"))
    stage.press(.enter)
    #expect(stage.pick?.line.text == typed)
    #expect(stage.state.notice?.text == "Rätta talet först, eller töm raden.")
    stage.press(.escape)
    #expect(stage.match?.needs == ClientNeeds())
  }

  @Test func `typing writes over the number that stood there, moving first edits it`() throws {
    let needs = ClientNeeds(age: 45)
    var stage = try Self.stage("å", needs)
    #expect(stage.pick?.line.text == "45")
    stage.type("50")
    #expect(stage.pick?.line.text == "50")
    var edited = try Self.stage("å", needs)
    edited.press(.left)
    edited.type("1")
    #expect(edited.pick?.line.text == "415")
    var shorter = try Self.stage("å", needs)
    shorter.press(.backspace)
    #expect(shorter.pick?.line.text == "4")
  }

  @Test func `an empty line means that it is not known, Enter alone changes nothing`() throws {
    var stage = try Self.stage("å", ClientNeeds(age: 45))
    stage.press(.enter)
    #expect(stage.match?.needs.age == 45)
    stage.press(.character("å"), .control("u"), .enter)
    #expect(stage.match?.needs.age == nil)
  }

  @Test func `Esc changes nothing`() throws {
    var stage = try Self.stage("t", ClientNeeds(hoursPerWeek: 10))
    stage.type("20")
    stage.press(.escape)
    #expect(stage.match?.needs.hoursPerWeek == 10)
  }
}
