import Canvas
import Domain
import Messages
import Screens
import Testing

/// A search line that is left without a hit.
struct NoHitTests {
  private func left(
    _ line: String, by key: Key, _ roles: Set<UserRole> = [.caseworker]
  ) throws -> Walk {
    var walk = try Walk.needs(roles)
    walk.press(.character("3"), .character("s"))
    for character in line {
      walk.press(.character(character))
      #expect(walk.asked.isEmpty, "a key asks for nothing")
    }
    walk.press(key)
    return walk
  }

  @Test(arguments: [Key.enter, .down, .escape])
  func `leaving it tells what it was about and none of its words`(key: Key) throws {
    let walk = try left("språkhinder xyzzyq", by: key)
    #expect(walk.signals.map(\.targetGroups) == [["sprakhinder"]])
    #expect(walk.signals.map(\.text) == [""] && walk.signals.map(\.source) == [.noHit])
    #expect(walk.effects.contains(.makeID))
  }

  @Test(arguments: ["Xyzzyq Person", "xq", "utförare:extern ungdom xyzzyq", "arbetsträning"])
  func `one that names nothing, is too short or has hits tells nothing`(line: String) throws {
    #expect(try left(line, by: .enter).signals.isEmpty)
  }

  @Test func `nobody is disturbed by it, whatever comes of it`() throws {
    var walk = try left("ungdom xyzzyq", by: .enter)
    let request = try #require(walk.asked.last)
    let before = walk.text
    walk.send(.askFailed(request, sentence: "Lagret är upptaget."))
    #expect(walk.text == before)
    walk.send(.answered(request, .refused(.words(.missing))))
    #expect(walk.text == before)
    walk.send(.answered(request, .needSignalled(NeedSamples.need(9, source: .noHit))))
    #expect(walk.text == before && walk.asked == [.map])
  }

  @Test func `only those who write orders tell`() throws {
    for roles: Set<UserRole> in [[.supervisor], [.catalogueEditor], [.provider]] {
      #expect(try left("ungdom xyzzyq", by: .enter, roles).signals.isEmpty)
    }
  }
}
