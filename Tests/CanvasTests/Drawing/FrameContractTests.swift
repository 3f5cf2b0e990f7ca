import Testing

@testable import Canvas

/// Each rule of the contract, kept and broken.
@Suite struct FrameContractTests {
  /// A frame that keeps every rule.
  private static var good: Frame {
    var frame = Frame(size: Size(width: 20, height: 3))
    frame.write("Karta", x: 0, y: 0, style: Style(.title))
    frame.write("Arbetsträning", x: 0, y: 1, style: Style(.selected))
    frame.write("漢 Esc tillbaka", x: 0, y: 2)
    frame.mark(.focus, Rect(x: 0, y: 1, width: 20, height: 1))
    frame.mark(.wayOut, Rect(x: 3, y: 2, width: 12, height: 1))
    frame.cursor = Point(x: 0, y: 1)
    frame.reading = [ReadingItem(role: "rad", label: "Arbetsträning")]
    return frame
  }

  /// One way of breaking the contract.
  struct Fault: CustomTestStringConvertible {
    var name: String
    var found: [FrameViolation]
    var make: @Sendable (inout Frame) -> Void
    var testDescription: String { name }
  }

  private static let faults: [Fault] = [
    Fault(name: "cell count", found: [.cellCount(59)]) { $0.cells.removeLast() },
    Fault(
      name: "cursor outside",
      found: [.cursorOutside(Point(x: 20, y: 1)), .cursorOffFocus]
    ) { $0.cursor.x = 20 },
    Fault(name: "control character", found: [.undrawable([0x1B], at: Point(x: 19, y: 0))]) {
      $0.cells[19].character = "\u{1B}"
    },
    Fault(name: "bidi override", found: [.undrawable([0x202E], at: Point(x: 19, y: 0))]) {
      $0.cells[19].character = "\u{202E}"
    },
    Fault(name: "zero-width joiner", found: [.undrawable([0x61, 0x200D], at: Point(x: 19, y: 0))]) {
      $0.cells[19].character = "a\u{200D}"
    },
    Fault(name: "emoji", found: [.undrawable([0x1F642], at: Point(x: 19, y: 0))]) {
      $0.cells[19].character = "🙂"
    },
    Fault(
      name: "flood of marks",
      found: [.undrawable([0x78, 0x300, 0x300, 0x300, 0x300, 0x300], at: Point(x: 19, y: 0))]
    ) { $0.cells[19].character = "x\u{300}\u{300}\u{300}\u{300}\u{300}" },
    Fault(name: "left half alone", found: [.strayHalf(at: Point(x: 11, y: 0))]) {
      $0.cells[10].character = "漢"
    },
    Fault(name: "left half at the edge", found: [.strayHalf(at: Point(x: 19, y: 0))]) {
      $0.cells[19].character = "漢"
    },
    Fault(name: "right half alone", found: [.strayHalf(at: Point(x: 10, y: 0))]) {
      $0.cells[10].isContinuation = true
    },
    Fault(name: "no reading", found: [.noReading]) { $0.reading = [] },
    Fault(name: "empty reading", found: [.emptyReading(1)]) {
      $0.reading.append(ReadingItem(role: "", label: ""))
    },
    Fault(name: "no focus", found: [.noFocus]) { $0.regions.removeFirst() },
    Fault(name: "cursor off the focus", found: [.cursorOffFocus]) { $0.cursor.y = 2 },
    Fault(name: "no way out", found: [.noWayOut]) { $0.regions.removeLast() },
    Fault(name: "way out not written", found: [.wayOutHidden]) {
      $0.clear(Rect(x: 0, y: 2, width: 20, height: 1))
    },
    Fault(name: "way out outside", found: [.wayOutHidden]) {
      $0.regions[1].rect = Rect(x: -9, y: -1, width: 4, height: 1)
    },
    Fault(name: "way out of no width", found: [.wayOutHidden]) { $0.regions[1].rect.width = 0 },
    Fault(name: "way out of no height", found: [.wayOutHidden]) { $0.regions[1].rect.height = 0 },
    Fault(name: "colour alone", found: [.colourOnly(at: Point(x: 15, y: 1))]) {
      $0.fill(" ", x: 15, y: 1, width: 5, style: Style(.warning))
    },
  ]

  @Test func `a good frame breaks nothing`() {
    #expect(FrameContract.violations(of: Self.good) == [])
  }

  @Test(arguments: faults)
  func `each rule can be broken`(fault: Fault) {
    var frame = Self.good
    fault.make(&frame)
    #expect(FrameContract.violations(of: frame) == fault.found)
  }

  @Test func `the last focus and the last way out count, as layers do`() {
    var frame = Self.good
    frame.mark(.focus, Rect(x: 0, y: 0, width: 20, height: 1))
    #expect(FrameContract.violations(of: frame) == [.cursorOffFocus])
  }

  @Test func `a frame too small to use needs only its sentence`() {
    var frame = Frame(size: Size(width: 8, height: 1))
    frame.isTooSmall = true
    frame.reading = [ReadingItem(role: "", label: "För litet")]
    #expect(FrameContract.violations(of: frame) == [])
    frame.reading = []
    #expect(FrameContract.violations(of: frame) == [.noReading])
  }

  @Test func `a frame without cells has nothing to break`() {
    #expect(FrameContract.violations(of: Frame(size: Size(width: 0, height: 5))) == [])
  }
}
