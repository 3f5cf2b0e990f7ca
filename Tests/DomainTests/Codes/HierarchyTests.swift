import Domain
import TestSupport
import Testing

@Suite struct HierarchyTests {
  struct Row: Identifiable, Hashable {
    var id: String
    var parent: String?

    init(_ id: String, in parent: String? = nil) {
      self.id = id
      self.parent = parent
    }
  }

  private func hierarchy(_ rows: Row...) -> Hierarchy<Row> { Hierarchy(rows, parent: \.parent) }

  @Test func `each parent stands directly before its children, siblings in the list's order`() {
    let rows = hierarchy(
      Row("missbruk", in: "rehab"), Row("ungdom"), Row("kaa", in: "ungdom"), Row("rehab"),
      Row("ohalsa", in: "rehab"), Row("depression", in: "ohalsa"))
    #expect(
      rows.rows.map(\.id) == ["ungdom", "kaa", "rehab", "missbruk", "ohalsa", "depression"])
  }

  @Test func `a lineage is the row and everything above it, nearest first`() {
    let rows = hierarchy(Row("a"), Row("b", in: "a"), Row("c", in: "b"), Row("d", in: "a"))
    #expect(rows.lineage(of: "c") == ["c", "b", "a"])
    #expect(rows.lineage(of: "a") == ["a"])
    #expect(rows.depth(of: "c") == 2 && rows.depth(of: "a") == 0)
    #expect(rows.parent(of: "c") == "b" && rows.parent(of: "a") == nil)
    #expect(rows.isWithin("c", "a") && rows.isWithin("c", "c"))
    #expect(!rows.isWithin("a", "c") && !rows.isWithin("c", "d"))
    #expect(rows.hasChildren("a") && rows.hasChildren("b") && !rows.hasChildren("c"))
    #expect(rows["b"] == Row("b", in: "a"))
  }

  @Test func `a row whose parent is unknown stands at the top`() {
    let rows = hierarchy(Row("a", in: "saknas"), Row("b", in: "a"))
    #expect(rows.rows.map(\.id) == ["a", "b"])
    #expect(rows.lineage(of: "b") == ["b", "a"])
    #expect(rows.parent(of: "a") == nil)
  }

  @Test func `an unknown key is its own lineage`() {
    let rows = hierarchy(Row("a"))
    #expect(rows.lineage(of: "x") == ["x"])
    #expect(rows["x"] == nil && rows.depth(of: "x") == 0 && !rows.hasChildren("x"))
  }

  @Test(arguments: [
    ([Row("a", in: "a")], ["a"], ["a"]),
    ([Row("a", in: "b"), Row("b", in: "a")], ["b", "a"], ["a", "b"]),
    (
      [Row("x"), Row("a", in: "c"), Row("b", in: "a"), Row("c", in: "b"), Row("d", in: "a")],
      ["x", "c", "a", "b", "d"], ["a", "c"]
    ),
  ])
  func `a cycle is cut where it closes, and no row is lost`(
    rows: [Row], order: [String], lineageOfA: [String]
  ) {
    let hierarchy = Hierarchy(rows, parent: \.parent)
    #expect(hierarchy.rows.map(\.id) == order)
    #expect(hierarchy.lineage(of: "a") == lineageOfA)
  }

  @Test func `of rows with the same key the first counts`() {
    let rows = hierarchy(Row("a"), Row("b"), Row("b", in: "a"))
    #expect(rows.rows.map(\.id) == ["a", "b"])
    #expect(rows.lineage(of: "b") == ["b"])
  }

  @Test func `whatever the parents, every row comes once and after its parent`() {
    var random = SeededNumbers(seed: 12)
    for _ in 0..<300 {
      let rows = (0..<Int.random(in: 0...9, using: &random)).map { index in
        Row(
          String(index),
          in: Bool.random(using: &random) ? String(Int.random(in: 0...9, using: &random)) : nil)
      }
      let hierarchy = Hierarchy(rows, parent: \.parent)
      #expect(hierarchy.rows.map(\.id).sorted() == rows.map(\.id).sorted())
      var seen: Set<String> = []
      for row in hierarchy.rows {
        if let parent = hierarchy.parent(of: row.id) { #expect(seen.contains(parent)) }
        seen.insert(row.id)
        #expect(Set(hierarchy.lineage(of: row.id)).count == hierarchy.depth(of: row.id) + 1)
      }
    }
  }
}
