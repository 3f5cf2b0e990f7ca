/// Cuts many texts into words of letters, for building an index; `LetterText` is the same for one
/// text, with the way back.
struct WordCutter {
  /// The letters of the last text and what stands between them.
  private(set) var codes: [UInt8] = []
  /// Its words: places in `codes`.
  private(set) var words: [Range<Int>] = []
  /// Whether the last text holds hyphens, and so perhaps compounds.
  private(set) var hasHyphen = false

  mutating func read(_ text: String) {
    var text = text
    let isPlain = text.withUTF8 { readPlain($0) }
    guard !isPlain else { return }
    let read = LetterText(text)
    codes = read.codes + [UInt8](repeating: Letters.separator, count: WordTable.padding)
    words = read.words
    hasHyphen = codes.contains(Letters.hyphen)
  }

  /// - Returns: whether every scalar was one that stands alone; else the text is to be read
  ///   scalar by scalar.
  private mutating func readPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let plain = LetterTable.plain
    words.removeAll(keepingCapacity: true)
    hasHyphen = false
    if codes.count < bytes.count + WordTable.padding {
      codes = [UInt8](repeating: 0, count: 2 * bytes.count + WordTable.padding)
    }
    var isPlain = true
    codes.withUnsafeMutableBufferPointer { codes in
      plain.withUnsafeBufferPointer { plain in
        var place = 0
        var count = 0
        var start = 0
        while place < bytes.count {
          let byte = bytes[place]
          var code: UInt8
          if byte < 0x80 {
            code = plain[Int(byte)]
            place += 1
          } else if byte == 0xC3 || byte == 0xC2 && bytes[place + 1] != 0xAD {
            code = plain[Int(byte & 3) << 6 | Int(bytes[place + 1] & 0x3F)]
            place += 2
          } else if byte == 0xE2, bytes[place + 1] == 0x80, bytes[place + 2] >= 0x92 {
            // Dashes, quotation marks, ellipsis.
            code = Letters.separator
            place += 3
          } else {
            isPlain = false
            return
          }
          codes[count] = code
          if code <= Letters.hyphen {
            if start < count { words.append(start..<count) }
            start = count + 1
            if code == Letters.hyphen { hasHyphen = true }
          }
          count += 1
        }
        if start < count { words.append(start..<count) }
        // What was read before must not look like a letter behind the end.
        codes[count] = Letters.separator
      }
    }
    return isPlain
  }
}
