/// Reads free words into segments: synonyms found, stop words left out.
struct QueryReader {
  let synonyms: Synonyms
  let isKnown: ([UInt8]) -> Bool

  /// - Returns: the segments in the order of the text; none for a text without words.
  func segments(_ text: String) -> [QuerySegment] {
    let words = words(text)
    let allStop = words.allSatisfy { StopWords.contains($0.letters) }
    var segments: [QuerySegment] = []
    var index = 0
    while index < words.count {
      let (length, others) = synonyms(of: words[index...])
      let part = Array(words[index..<(index + max(1, length))])
      index += part.count
      let required = part.filter { allStop || !StopWords.contains($0.letters) }
      guard !required.isEmpty || !others.isEmpty else { continue }
      let typed = part.map(\.text).joined(separator: " ")
      segments.append(
        QuerySegment(words: required.isEmpty ? part : required, synonyms: others, text: typed))
    }
    return segments
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
      let target = WordGrader.Target(
        letters: wanted, folded: Letters.fold(wanted), word: 0..<wanted.count)
      guard let grade = WordGrader(query: word).grade(target, at: 0) else { return false }
      let isUnfinished =
        entry.words.count > 1 && words.count == entry.words.count && word == words.last
        && grade.kind == .prefix && wanted.starts(with: word.letters)
      guard grade.kind == .inflected || isUnfinished else { return false }
    }
    return true
  }
}
