/// A text as codes, with the way back to the text it was read from.
struct LetterText {
  /// One code a letter, separator or hyphen.
  private(set) var codes: [UInt8] = []
  /// Where each code begins in the text, in UTF-8 bytes; one more than `codes`, the last the end.
  private(set) var offsets: [Int] = [0]

  init() {}

  init(_ text: String) { read(text) }

  /// Replaces the contents; the buffers are kept, so that many texts cost no memory each.
  mutating func read(_ text: String) {
    codes.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    let plain = LetterTable.plain
    var offset = 0
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < LetterTable.plainEnd, value != LetterTable.softHyphen {
        codes.append(plain[Int(value)])
        offsets.append(offset)
        offset += value < 0x80 ? 1 : 2
        continue
      }
      switch LetterTable.reading(of: scalar) {
      case .code(let code):
        codes.append(code)
        offsets.append(offset)
      case .mark(let mark):
        if let last = codes.last { codes[codes.count - 1] = LetterTable.composed(last, mark) }
      case .nothing: break
      }
      offset += UTF8.width(scalar)
    }
    // A text that begins with a mark has its first code later than 0; nothing minds.
    offsets.append(offset)
  }

  /// The words in order: each range is a run of letters in `codes`.
  var words: [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for index in 0...codes.count {
      if index < codes.count, Letters.isLetter(codes[index]) { continue }
      if start < index { found.append(start..<index) }
      start = index + 1
    }
    return found
  }

  /// The place of some codes in the text, in UTF-8 bytes.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    offsets[range.lowerBound]..<offsets[range.upperBound]
  }
}

extension UTF8 {
  /// How many bytes a scalar takes.
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x10000: 3
    default: 4
    }
  }
}
