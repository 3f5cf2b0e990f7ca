import Domain
import Testing

@Suite struct CodeListsTests {
  private let codes = CodeLists(
    targetGroups: [TargetGroup(key: "rehab", name: "Rehabilitering", source: "egen lista")],
    kinds: [InsatsKind(key: "T08", name: "Praktik", abbreviation: "PRA", source: "egen lista")],
    lists: [.reasons: [CodeRow(key: "annat", name: "Annat", source: "egen lista", needsText: true)]]
  )

  @Test func `a code has its name, and an unknown one its key`() {
    #expect(codes.name(of: TargetGroupKey("rehab")) == "Rehabilitering")
    #expect(codes.name(of: TargetGroupKey("okand")) == "okand")
    #expect(codes.name(of: KindKey("T08")) == "Praktik")
    #expect(codes.name(of: KindKey("T99")) == "T99")
  }

  @Test func `a row is found in its own list only`() {
    #expect(codes.row("annat", in: .reasons)?.needsText == true)
    #expect(codes.row("annat", in: .closures) == nil)
    #expect(codes.row("arbete", in: .reasons) == nil)
  }

  @Test(arguments: [
    ("2026-01-01", "2026-12-31", "2025-12-31", false),
    ("2026-01-01", "2026-12-31", "2026-01-01", true),
    ("2026-01-01", "2026-12-31", "2026-12-31", true),
    ("2026-01-01", "2026-12-31", "2027-01-01", false),
    (nil, "2026-12-31", "1990-01-01", true), ("2026-01-01", nil, "2090-01-01", true),
    (nil, nil, "2026-01-01", true),
  ])
  func `a code may be chosen from its first day to its last`(
    from: String?, to: String?, day: String, isValid: Bool
  ) throws {
    let validity = Validity(from: from.flatMap { Day($0) }, to: to.flatMap { Day($0) })
    #expect(validity.contains(try #require(Day(day))) == isValid)
  }
}
