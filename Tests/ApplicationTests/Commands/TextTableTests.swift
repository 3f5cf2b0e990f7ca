import Canvas
import Testing

@testable import Application

/// Columns of the text answers.
struct TextTableTests {
  @Test func `columns are as wide as their widest cell and lines end without spaces`() {
    var table = TextTable()
    table.add(["å", "två", "x"])
    table.add(["förälder", "", ""])
    #expect(table.lines == ["å         två  x", "förälder"])
  }

  @Test func `figures end at the right`() {
    var table = TextTable(rightAligned: [1])
    table.add(["a", "7/90", "z"])
    table.add(["bb", "okänt", "z"])
    #expect(table.lines == ["a    7/90  z", "bb  okänt  z"])
  }

  @Test func `wide letters and joined marks take the columns they are drawn in`() {
    var table = TextTable()
    table.add(["漢字", "|"])
    table.add(["a\u{0308}bcd", "|"])
    table.add(["", "|"])
    #expect(table.lines.map(TextWidth.of) == [7, 7, 7])
    #expect(table.lines[0] == "漢字  |")
  }

  @Test func `a row may have fewer cells than others`() {
    var table = TextTable()
    table.add(["a"])
    table.add(["bbb", "c"])
    #expect(table.lines == ["a", "bbb  c"])
    #expect(TextTable().lines == [])
  }

  @Test func `cells pass the gate`() {
    var table = TextTable()
    table.add(["a\u{1B}[31mb\u{202E}", "c\nd"])
    #expect(table.lines == ["a·[31mb·  c d"])
  }
}
