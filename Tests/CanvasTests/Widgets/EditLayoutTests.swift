import Canvas
import TestSupport
import Testing

struct EditLayoutTests {
  @Test func `rows break after spaces and inside long words`() {
    let layout = EditLayout("ett två tre\nfyra", width: 8)
    #expect(layout.rows.indices.map(layout.text) == ["ett två ", "tre", "fyra"])
    #expect(EditLayout("försörjningsstöd", width: 6).rows.count == 3)
    #expect(EditLayout("", width: 6).rows == [0..<0])
    #expect(EditLayout("a\n", width: 6).rows == [0..<2, 2..<2])
  }

  @Test func `every position has a place, and the place leads back to it`() {
    var random = SeededNumbers(seed: 7)
    let pieces = ["a", "å", "ord ", " ", "\n", "längreord", "漢"]
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 0...40, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let width = Int.random(in: 2...20, using: &random)
      let layout = EditLayout(text, width: width)
      #expect(layout.rows.first?.lowerBound == 0 && layout.rows.last?.upperBound == text.count)
      for row in layout.rows.indices {
        #expect(TextWidth.of(layout.text(row: row)) <= width)
        #expect(row == 0 || layout.rows[row].lowerBound == layout.rows[row - 1].upperBound)
      }
      for position in 0...text.count {
        let place = layout.place(of: position)
        #expect(layout.position(row: place.row, column: place.column) == position)
      }
    }
  }

  @Test func `rows outside the text give its ends`() {
    let layout = EditLayout("ett två", width: 4)
    #expect(layout.position(row: -1, column: 3) == 0)
    #expect(layout.position(row: 9, column: 0) == 7)
  }
}
