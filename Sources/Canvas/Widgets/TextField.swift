/// A text being edited, with undo: one line, or several where `isMultiline`. Positions count
/// characters.
package struct TextField: Hashable, Sendable {
  package private(set) var text: String
  /// Where typing goes: 0 before the first character.
  package private(set) var position: Int
  private var undoStack: [Snapshot] = []
  private var redoStack: [Snapshot] = []
  private var run: Run?

  /// Keys of one sort in a row are one step of undo.
  private enum Run: Hashable, Sendable {
    case typing, deleting
  }

  private struct Snapshot: Hashable, Sendable {
    var text: String
    var position: Int
  }

  private static let mostUndo = 200
  /// The most characters the field takes; a longer paste is cut there.
  package let limit: Int
  /// Whether Enter and pasted line breaks begin a new line.
  package let isMultiline: Bool

  /// A field with the cursor after the text.
  package init(_ text: String = "", isMultiline: Bool = false, limit: Int = 2_000) {
    self.limit = limit
    self.isMultiline = isMultiline
    self.text = String(text.prefix(limit))
    self.position = self.text.count
  }

  /// How many more characters there is room for.
  package var room: Int { max(0, limit - text.count) }

  package var canUndo: Bool { !undoStack.isEmpty }

  /// Carries out an editing key.
  /// - Returns: whether the key meant anything here.
  package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character), run: character == " " ? nil : .typing)
    case .enter where isMultiline: insert("\n", run: nil)
    case .backspace: delete(from: position - 1, to: position, run: .deleting)
    case .delete: delete(from: position, to: position + 1, run: .deleting)
    case .deleteWord, .control("w"): delete(from: wordStart, to: position)
    case .control("u"): delete(from: 0, to: position)
    case .control("k"): delete(from: position, to: text.count)
    case .control("z"): undo()
    case .control("y"): redo()
    case .left: move(to: position - 1)
    case .right: move(to: position + 1)
    case .wordLeft: move(to: wordStart)
    case .wordRight: move(to: wordEnd)
    case .home, .control("a"): move(to: 0)
    case .end, .control("e"): move(to: text.count)
    default: return false
    }
    return true
  }

  /// Inserts a paste as one edit; in a one-line field line breaks and tabs become spaces.
  package mutating func paste(_ pasted: String) {
    let clean = isMultiline ? Sanitiser.cleanLines(pasted) : Sanitiser.clean(pasted)
    insert(clean.trimmingSpaces(), run: nil)
  }

  /// Adds text at the end without a step of undo, for what the user did not type.
  package mutating func append(_ more: String) {
    text = String((text + more).prefix(limit))
    position = text.count
  }

  /// Puts the cursor at a character; positions outside the text are moved into it.
  package mutating func place(at new: Int) { move(to: new) }

  /// Replaces the whole text as one edit, the cursor after it.
  package mutating func replace(with new: String) {
    guard new != text else { return }
    remember(nil)
    text = String(new.prefix(limit))
    position = text.count
  }

  package mutating func undo() {
    guard let last = undoStack.popLast() else { return }
    redoStack.append(Snapshot(text: text, position: position))
    (text, position, run) = (last.text, last.position, nil)
  }

  package mutating func redo() {
    guard let next = redoStack.popLast() else { return }
    undoStack.append(Snapshot(text: text, position: position))
    (text, position, run) = (next.text, next.position, nil)
  }

  private mutating func insert(_ new: String, run: Run?) {
    let room = limit - text.count
    guard room > 0, !new.isEmpty else { return }
    remember(run)
    // Counting anew: a combining mark may join the character before it.
    let head = String(text.prefix(position)) + String(new.prefix(room))
    let tail = text.dropFirst(position)
    text = head + tail
    position = min(head.count, text.count)
  }

  private mutating func delete(from start: Int, to end: Int, run: Run? = nil) {
    let low = max(0, start)
    let high = min(text.count, end)
    guard low < high else { return }
    remember(run)
    text = String(text.prefix(low) + text.dropFirst(high))
    position = low
  }

  private mutating func move(to new: Int) {
    position = min(max(0, new), text.count)
    run = nil
  }

  /// Letters typed in a row are one step of undo, and so are characters deleted in a row; a
  /// space, a move or a paste begins a new one.
  private mutating func remember(_ new: Run?) {
    redoStack = []
    defer { run = new }
    if new != nil, run == new { return }
    undoStack.append(Snapshot(text: text, position: position))
    if undoStack.count > Self.mostUndo { undoStack.removeFirst() }
  }

  private var wordStart: Int {
    let before = Array(text.prefix(position))
    var index = before.count
    while index > 0, before[index - 1] == " " { index -= 1 }
    while index > 0, before[index - 1] != " " { index -= 1 }
    return index
  }

  private var wordEnd: Int {
    let all = Array(text)
    var index = position
    while index < all.count, all[index] == " " { index += 1 }
    while index < all.count, all[index] != " " { index += 1 }
    return index
  }
}

extension String {
  func trimmingSpaces() -> String {
    var view = self[...]
    while view.first == " " { view.removeFirst() }
    while view.last == " " { view.removeLast() }
    return String(view)
  }
}
