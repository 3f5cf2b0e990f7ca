import Testing

@testable import Application

/// The options of `sok` as a search line.
struct SearchOptionsTests {
  private static func line(
    _ words: [String] = [], groups: [String] = [], kinds: [String] = [],
    operations: [String] = [], onlyFree: Bool = false
  ) -> String {
    SearchOptions(
      words: words, groups: groups, kinds: kinds, operations: operations, onlyFree: onlyFree,
      limit: nil
    ).line
  }

  @Test func `words come first, then the filters`() {
    #expect(Self.line() == "")
    #expect(
      Self.line(
        ["sfi", "kurs"], groups: ["rehab", "ungdom"], kinds: ["T08"], operations: ["egen"],
        onlyFree: true)
        == "sfi kurs malgrupp:\"rehab\" malgrupp:\"ungdom\" typ:\"T08\" utforare:\"egen\" ledig:ja")
  }

  @Test func `a value cannot leave its quotation marks`() {
    #expect(Self.line(groups: ["a\" typ:\"b"]) == "malgrupp:\"a typ:b\"")
    #expect(Self.line(groups: ["Låg utbildning"]) == "malgrupp:\"Låg utbildning\"")
  }
}
