import Domain
import Messages
import Testing

@testable import Engine

/// One person may have several cases, which the personal number tells.
@Suite struct SamePersonTests {
  let engine: SoloEngine
  static let number = "19800102-2386"

  init() throws { engine = try Samples.practice() }

  private func content(_ number: String, case caseNumber: String) -> ReferralContent {
    var content = OrderSamples.content("HBG-01", case: caseNumber)
    content.client.personalNumber = number
    return content
  }

  private func keys(_ content: ReferralContent) throws -> Set<ReferralWarning.Key> {
    guard case .assessed(let assessment) = try engine.send(.assess(content, own: nil)) else {
      return []
    }
    return Set(assessment.warnings.map(\.key))
  }

  @Test(arguments: ["19800102-2386", "8001022386"])
  func `what was ordered under another case is warned of`(number: String) throws {
    _ = try #require(try engine.ordered(content(Self.number, case: "A-1")))
    let warned: Set<ReferralWarning.Key> = [.sameInsats, .openOrder]
    #expect(try keys(content(number, case: "B-1")).isSuperset(of: warned))
    #expect(try keys(content("", case: "B-1")).isDisjoint(with: warned))
    // Once the case is known with its number, it need not be typed.
    _ = try #require(try engine.ordered(content(number, case: "B-1")))
    var known = content("", case: "B-1")
    known.insats = "HBG-02"
    guard case .assessed(let assessment) = try engine.send(.assess(known, own: nil)) else { return }
    let open = try #require(assessment.warnings.first { $0.key == .openOrder })
    #expect(open.count >= 2)
  }

  @Test func `protection holds for every case of a person`() throws {
    var open = content(Self.number, case: "A-1")
    let first = try #require(try engine.ordered(open)).number
    open.client.caseNumber = "A-2"
    open.client.isProtected = true
    _ = try #require(try engine.ordered(open))
    #expect(try engine.sheet(first)?.client.isProtected == true)
    let third = try #require(try engine.ordered(content(Self.number, case: "A-3"))).number
    let line = try #require(
      try engine.lines(OrderQuery(.mine)).first { $0.number == third })
    #expect(line.client.isProtected && line.client.name == nil)
    #expect(try engine.faults() == [])
  }
}
