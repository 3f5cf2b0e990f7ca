/// Reads free words into segments: synonyms found, stop words left out.
struct QueryReader {
  let synonyms: Synonyms
  let isKnown: ([UInt8]) -> Bool

  /// - Returns: the segments in the order of the text; none for a text without words.
  func segments(_ text: String) -> [QuerySegment] {
    let pieces = QuotedText.pieces(text)
    let allStop = pieces.allSatisfy { piece in
      piece.quote == nil && words(piece.text).allSatisfy { StopWords.contains($0.letters) }
    }
    return pieces.flatMap { piece in
      piece.quote.map { quoted(piece.text, $0) } ?? segments(words(piece.text), allStop: allStop)
    }
  }

  private func segments(_ words: [QueryWord], allStop: Bool) -> [QuerySegment] {
    var segments: [QuerySegment] = []
    var index = 0
    while index < words.count {
      let (length, others) = synonyms(of: words[index...])
      let part = Array(words[index..<(index + max(1, length))])
      index += part.count
      // The last word may be the beginning of another: *under* of *undersköterska*.
      let isLast = index == words.count
      let required = part.enumerated().filter { place, word in
        allStop || !StopWords.contains(word.letters) || isLast && place == part.count - 1
      }.map(\.element)
      guard !required.isEmpty || !others.isEmpty else { continue }
      let typed = part.map(\.text).joined(separator: " ")
      if part.count == 1 {
        segments.append(
          QuerySegment(
            units: [QuerySegment.Unit(word: part[0], synonyms: others)], text: typed))
      } else {
        let units = (required.isEmpty ? part : required).map { QuerySegment.Unit(word: $0) }
        segments.append(QuerySegment(units: units, synonyms: others, text: typed))
      }
    }
    return segments
  }

  /// Words in quotes are all required, small ones too.
  private func quoted(_ text: String, _ quote: QuerySegment.Quote) -> [QuerySegment] {
    let words = words(text)
    guard !words.isEmpty else { return [] }
    return [
      QuerySegment(
        units: words.map { QuerySegment.Unit(word: $0) }, text: text,
        quote: words.count > 1 ? quote : nil)
    ]
  }

  private func words(_ text: String) -> [QueryWord] {
    let read = LetterText(text)
    let utf8 = Array(text.utf8)
    return read.words.map { range in
      let typed = String(decoding: utf8[read.bytes(range)], as: UTF8.self)
      return QueryWord(typed, letters: Array(read.codes[range]), isKnown: isKnown)
    }
  }

  /// The longest entry of any synonym group the words begin with, and what it may be exchanged for.
  private func synonyms(
    of words: ArraySlice<QueryWord>
  ) -> (length: Int, others: [QuerySegment.Synonym]) {
    var longest = 0
    var found: [(group: [Synonyms.Entry], entry: Synonyms.Entry)] = []
    for group in synonyms.groups {
      for entry in group where entry.words.count >= longest && begins(words, with: entry) {
        if entry.words.count > longest { found.removeAll() }
        longest = entry.words.count
        found.append((group, entry))
      }
    }
    var others: [QuerySegment.Synonym] = []
    for (group, entry) in found {
      for other in group where other.words != entry.words {
        let synonym = synonym(other)
        if !others.contains(synonym) { others.append(synonym) }
      }
    }
    return (longest, others)
  }

  private func synonym(_ entry: Synonyms.Entry) -> QuerySegment.Synonym {
    if let phrase = entry.phrase { return .phrase(phrase) }
    let letters = entry.words[0]
    return .word(QueryWord(Letters.text(letters), letters: letters, isKnown: isKnown))
  }

  /// Whether the words are the entry; the last may be another form of it, and of a phrase the
  /// last word typed may be unfinished.
  private func begins(_ words: ArraySlice<QueryWord>, with entry: Synonyms.Entry) -> Bool {
    guard words.count >= entry.words.count else { return false }
    for (word, wanted) in zip(words, entry.words) {
      if word.folded == Letters.fold(wanted) { continue }
      guard let grade = WordGrader(query: word).gradeAtStart(of: wanted) else { return false }
      let isUnfinished =
        entry.words.count > 1 && words.count == entry.words.count && word == words.last
        && grade.kind == .prefix && wanted.starts(with: word.letters)
      // The beginning of an entry is a form of it only if it is a word itself: *studi* is none.
      let isForm =
        grade.kind == .inflected
        && (!wanted.starts(with: word.letters) || isKnown(word.letters))
      guard isForm || isUnfinished else { return false }
    }
    return true
  }
}
