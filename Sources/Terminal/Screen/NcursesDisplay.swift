import CTerminal
package import Canvas

/// A terminal, through ncurses. One at a time, used from one thread.
package final class NcursesDisplay: Display {
  package private(set) var size: Size
  private let scheme: ColourScheme
  private let isASCIIOnly: Bool
  private var parser: InputParser
  private var pairs = PairTable()
  private var shown: Frame?
  private var told: [InputEvent] = []
  private var isHungUp = false
  private var isOpen = true

  /// Takes the terminal on standard input and output.
  /// - Throws: `TerminalError`; the terminal is then as it was.
  package init(_ options: DisplayOptions = .fromEnvironment()) throws(TerminalError) {
    try Self.open(options)
    scheme = ColourScheme(colours: Int(ct_colours()))
    isASCIIOnly = options.isASCIIOnly || !ct_is_utf8()
    parser = InputParser(escapeDelay: options.escapeDelay)
    size = Self.currentSize()
    ct_mouse(options.takesMouse)
  }

  deinit { ct_close() }

  private static func open(_ options: DisplayOptions) throws(TerminalError) {
    var answer = CT_UNKNOWN_TERMINAL
    for name in options.terminalNames {
      answer = Int(ct_open(name, options.usesColour, options.log))
      guard answer == CT_UNKNOWN_TERMINAL else { break }
    }
    switch answer {
    case CT_OK: return
    case CT_NOT_A_TERMINAL: throw .notATerminal
    case CT_UNKNOWN_TERMINAL: throw .unknownTerminal(name: Sanitiser.clean(options.terminal))
    case CT_INCAPABLE_TERMINAL: throw .incapableTerminal(name: Sanitiser.clean(options.terminal))
    case CT_ALREADY_OPEN: throw .alreadyOpen
    default: throw .systemFailure
    }
  }

  private static func currentSize() -> Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    ct_size(&rows, &columns)
    return Size(width: Int(columns), height: Int(rows))
  }

  // MARK: Drawing

  package func show(_ frame: Frame) {
    guard isOpen, !isHungUp else { return }
    let before = shown.flatMap { $0.size == frame.size ? $0 : nil }
    if before == nil { ct_erase() }
    for row in 0..<min(frame.size.height, size.height) { draw(row, of: frame, over: before) }
    ct_flush(Int32(frame.cursor.y), Int32(frame.cursor.x), frame.isEditing)
    shown = frame
  }

  /// Hands over the cells of a row that differ; all of them without a frame before.
  private func draw(_ row: Int, of frame: Frame, over before: Frame?) {
    let range = row * frame.size.width..<(row + 1) * frame.size.width
    if let before, before.cells[range] == frame.cells[range] { return }
    for column in 0..<min(frame.size.width, size.width) {
      let cell = frame.cells[range.lowerBound + column]
      if cell.isContinuation { continue }
      if let before {
        if before.cells[range.lowerBound + column] == cell { continue }
      } else if cell == .blank {
        continue
      }
      let isWide = frame[column + 1, row].isContinuation && column + 1 < frame.size.width
      put(cell, row: row, column: column, width: isWide ? 2 : 1)
    }
  }

  private func put(_ cell: Cell, row: Int, column: Int, width: Int) {
    let look = scheme.look(of: cell.style)
    let pair = pairs.number(for: look.foreground) { ct_pair($0, $1) }
    let character = isASCIIOnly ? AsciiFallback.character(for: cell.character) : cell.character
    let scalars = character.unicodeScalars.map(\.value)
    for offset in 0..<(isASCIIOnly ? width : 1) {
      ct_put(
        Int32(row), Int32(column + offset), scalars, Int32(scalars.count),
        Int32(isASCIIOnly ? 1 : width), look.attributes.rawValue, pair)
    }
  }

  // MARK: Events

  package func events(waiting milliseconds: Int) -> [InputEvent] {
    let end = milliseconds < 0 ? nil : now + milliseconds
    while true {
      var events = told
      told = []
      let isWoken = wait(until: events.isEmpty ? end : now, &events)
      events += parser.tick(at: now)
      if !events.isEmpty || isWoken { return events }
      if let end, now >= end { return [] }
    }
  }

  private var now: Int { Int(ct_milliseconds()) }

  /// Waits once and collects what came. Returns whether the waker, or a signal, ended the wait.
  private func wait(until end: Int?, _ events: inout [InputEvent]) -> Bool {
    let times = [end, parser.deadline].compactMap { $0 }
    let longest = times.min().map { max(0, min($0 - now, Int(Int32.max))) } ?? -1
    // A closed line can always be read: watching it would spin. The program is told again.
    let what =
      isHungUp
      ? Int(ct_wait(-1, Int32(min(max(longest, 20), 100)))) : Int(ct_wait(0, Int32(longest)))
    if what & CT_INPUT != 0 { readInput(&events) }
    if what & CT_STOP != 0 { stop(group: false) }
    if what & CT_CONTINUED != 0 { comeBack { ct_reenter() } }
    if what & CT_RESIZED != 0 { noteSize() }
    if what & CT_TERMINATE != 0 { events.append(.terminate) }
    if isHungUp { events.append(.hangUp) }
    events += told
    told = []
    return what & CT_WOKEN != 0
  }

  private func readInput(_ events: inout [InputEvent]) {
    var bytes = [UInt8](repeating: 0, count: 16_384)
    let count = Int(ct_read(0, &bytes, Int32(bytes.count)))
    if count < 0 {
      isHungUp = true
      ct_begin_hang_up()
    } else if count > 0 {
      events += parser.feed(bytes[..<count], at: now)
    }
  }

  private func noteSize() {
    let current = Self.currentSize()
    if current == size { return }
    size = current
    shown = nil
    told.append(.resize(current))
  }

  // MARK: Leaving

  package func suspend() { stop(group: true) }

  private func stop(group: Bool) { comeBack { ct_suspend(group) } }

  /// Runs what ends with the terminal being ours again, and has everything drawn anew.
  private func comeBack(_ body: () -> Void) {
    guard isOpen else { return }
    body()
    shown = nil
    noteSize()
    told.append(.resumed)
  }

  package func redraw() {
    ct_repaint()
    shown = nil
  }

  package func captureMouse(_ on: Bool) { ct_mouse(on) }

  package func close() {
    isOpen = false
    ct_close()
  }
}
