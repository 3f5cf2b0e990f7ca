/// A part of a long text around what was found in it.
struct Excerpt {
  let text: String
  /// What to mark, in characters of `text`.
  let ranges: [Range<Int>]

  /// In bytes of UTF-8, and so in characters at most.
  static let longest = 120
  /// How many bytes before the match are kept, if there are so many.
  private static let lead = 40
  private static let ellipsis = "\u{2026}"

  /// Works on bytes, as finding characters in a long text costs more than the search.
  ///
  /// - Parameters:
  ///   - text: the whole text.
  ///   - ranges: what was found, in bytes of `text`, ascending; the first is surely shown.
  init(_ text: String, around ranges: [Range<Int>]) {
    let bytes = Array(text.utf8)
    guard bytes.count > Self.longest else {
      self.text = text
      self.ranges = CharacterRanges.covering(ranges, in: text)
      return
    }
    let match = ranges.first ?? 0..<0
    let room = Self.longest - 2 * Self.ellipsis.utf8.count
    var start = max(0, match.lowerBound - Self.lead)
    if start > 0 {
      // At the next word, unless the match comes first.
      let space = bytes[start..<match.lowerBound].firstIndex(where: Self.isSpace)
      start = space.map { $0 + 1 } ?? Self.scalarStart(bytes, start)
    }
    var end = min(bytes.count, start + room)
    if end < bytes.count {
      let from = min(end, max(start, match.upperBound))
      end = bytes[from...end].lastIndex(where: Self.isSpace) ?? Self.scalarStart(bytes, end)
    }
    let opening = start > 0 ? Self.ellipsis : ""
    let closing = end < bytes.count ? Self.ellipsis : ""
    let cut = opening + String(decoding: bytes[start..<end], as: UTF8.self) + closing
    let shift = opening.utf8.count - start
    let shown = ranges.compactMap { range -> Range<Int>? in
      let part = range.clamped(to: start..<end)
      return part.isEmpty ? nil : (part.lowerBound + shift)..<(part.upperBound + shift)
    }
    self.text = cut
    self.ranges = CharacterRanges.covering(shown, in: cut)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  /// The beginning of the scalar a byte belongs to.
  private static func scalarStart(_ bytes: [UInt8], _ place: Int) -> Int {
    var start = place
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
