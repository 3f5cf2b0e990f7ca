/// What differs between two texts, word by word.
///
/// A word is what stands between blanks, and each run of blanks is a piece of its own, so that the
/// kept and added runs put together are the new text, sign for sign, and the kept and removed runs
/// the old one.
package enum WordDiff {
  package enum Change: String, Codable, Hashable, Sendable {
    case kept = "kvar"
    case removed = "borttaget"
    case added = "tillagt"
  }

  /// Words that belong together, with the blanks between them.
  package struct Run: Codable, Hashable, Sendable {
    package var change: Change
    package var text: String

    package init(_ change: Change, _ text: String) {
      self.change = change
      self.text = text
    }
  }

  /// How many comparisons are made at most; texts that would need more are compared only at their
  /// ends, and the middle is one removed and one added run.
  static let limit = 4_000_000

  /// The runs from the first word to the last; what was removed comes before what took its place.
  ///
  /// Characters are compared as people see them: an å in two scalars is that å in one.
  package static func runs(from old: String, to new: String) -> [Run] {
    let before = pieces(old)
    let after = pieces(new)
    var start = 0
    while start < min(before.count, after.count), before[start] == after[start] { start += 1 }
    var end = 0
    while end < min(before.count, after.count) - start,
      before[before.count - 1 - end] == after[after.count - 1 - end]
    {
      end += 1
    }
    var list = RunList()
    for piece in after[..<start] { list.add(.kept, piece) }
    middle(
      Array(before[start..<(before.count - end)]), Array(after[start..<(after.count - end)]),
      into: &list)
    for piece in after[(after.count - end)...] { list.add(.kept, piece) }
    return list.runs
  }

  /// Words and the blanks between them, in turn.
  private static func pieces(_ text: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = text[...]
    while let first = rest.first {
      let isBlank = first.isWhitespace
      let piece = rest.prefix { $0.isWhitespace == isBlank }
      pieces.append(piece)
      rest = rest[piece.endIndex...]
    }
    return pieces
  }

  /// The longest common run of words, found from the end backwards and followed from the start.
  private static func middle(
    _ before: [Substring], _ after: [Substring], into list: inout RunList
  ) {
    let width = after.count + 1
    guard !before.isEmpty, !after.isEmpty, before.count * after.count <= limit else {
      for piece in before { list.add(.removed, piece) }
      for piece in after { list.add(.added, piece) }
      return
    }
    var common = [Int32](repeating: 0, count: (before.count + 1) * width)
    for row in before.indices.reversed() {
      for column in after.indices.reversed() {
        common[row * width + column] =
          before[row] == after[column]
          ? common[(row + 1) * width + column + 1] + weight(before[row])
          : max(common[(row + 1) * width + column], common[row * width + column + 1])
      }
    }
    var (row, column) = (0, 0)
    while row < before.count, column < after.count {
      let isSame = before[row] == after[column]
      let skipsOld = common[(row + 1) * width + column]
      let skipsNew = common[row * width + column + 1]
      if isSame, common[row * width + column] >= max(skipsOld, skipsNew) {
        list.add(.kept, after[column])
        row += 1
        column += 1
      } else if skipsOld >= skipsNew {
        list.add(.removed, before[row])
        row += 1
      } else {
        list.add(.added, after[column])
        column += 1
      }
    }
    for piece in before[row...] { list.add(.removed, piece) }
    for piece in after[column...] { list.add(.added, piece) }
  }

  /// A word is worth more than the blanks around it, or texts would be held together by these.
  private static func weight(_ piece: Substring) -> Int32 {
    piece.first?.isWhitespace == true ? 1 : 4
  }
}

/// Puts pieces together to runs: all that was removed in one place, and then what came instead.
private struct RunList {
  private var told: [WordDiff.Run] = []
  private var removed = ""
  private var added = ""
  /// A kept blank between two changes, which belongs to both when words around it were replaced.
  private var blank = ""

  var runs: [WordDiff.Run] {
    var list = self
    list.flush()
    return list.told
  }

  mutating func add(_ change: WordDiff.Change, _ piece: Substring) {
    switch change {
    case .kept:
      let isBlank = piece.first?.isWhitespace == true
      if isBlank, blank.isEmpty, !removed.isEmpty, !added.isEmpty {
        blank = String(piece)
      } else {
        flush()
        keep(String(piece))
      }
    case .removed:
      takeBlank()
      removed += piece
    case .added:
      takeBlank()
      added += piece
    }
  }

  private mutating func takeBlank() {
    removed += blank
    added += blank
    blank = ""
  }

  private mutating func flush() {
    if !removed.isEmpty { told.append(WordDiff.Run(.removed, removed)) }
    if !added.isEmpty { told.append(WordDiff.Run(.added, added)) }
    if !blank.isEmpty { keep(blank) }
    (removed, added, blank) = ("", "", "")
  }

  private mutating func keep(_ text: String) {
    if let last = told.indices.last, told[last].change == .kept {
      told[last].text += text
    } else {
      told.append(WordDiff.Run(.kept, text))
    }
  }
}
