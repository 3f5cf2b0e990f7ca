/// Makes the sections of an index from what an `IndexBuilder` found.
struct IndexAssembler {
  private let builder: IndexBuilder
  /// From place in the vocabulary to word number, and back.
  private let sorted: [Int]
  private let rank: [UInt32]
  private let termCount: Int
  private let cardCount: Int

  init(_ builder: IndexBuilder) {
    self.builder = builder
    sorted = builder.words.sorted(0..<builder.words.count)
    var rank = [UInt32](repeating: 0, count: sorted.count)
    for (place, number) in sorted.enumerated() { rank[number] = UInt32(place) }
    self.rank = rank
    termCount = sorted.count + builder.synonyms.phrases.count
    cardCount = builder.cardCount
  }

  /// The index: `order` as `IndexSection.order` says, `mark` of the catalogue.
  func bytes(order: [UInt32], mark: UInt64) -> IndexBytes {
    var sections: [IndexSection: [UInt8]] = [
      .order: raw(order), .nameWords: builder.nameWords,
    ]
    let postings = PostingAssembler(
      builder, rank: rank, termCount: termCount, cardCount: cardCount)
    addVocabulary(&sections)
    addBackward(postings.traits, &sections)
    sections[.traits] = raw(postings.traits)
    sections[.termStarts] = raw(postings.starts)
    sections[.cards] = raw(postings.cards)
    sections[.denseStarts] = raw(postings.denseStarts)
    sections[.denseTerms] = raw(postings.denseTerms)
    sections[.denseBits] = raw(postings.denseBits)
    return IndexBytes(
      counts: (cardCount, sorted.count, builder.synonyms.phrases.count),
      mark: mark, sections: sections)
  }

  private func addVocabulary(_ sections: inout [IndexSection: [UInt8]]) {
    var letters: [UInt8] = [Letters.separator]
    var starts: [UInt32] = []
    var plain: [UInt32] = []
    var shared: [UInt8] = []
    letters.reserveCapacity(builder.words.letters.count + sorted.count + 1)
    var before = ArraySlice<UInt8>()
    for number in sorted {
      let word = builder.words.word(number)
      if !word.contains(where: Letters.isDigit) {
        plain.append(UInt32(starts.count))
        shared.append(Self.common(before, word))
        before = word
      }
      starts.append(UInt32(letters.count))
      letters.append(contentsOf: word)
      letters.append(Letters.separator)
    }
    starts.append(UInt32(letters.count))
    let folded = Letters.fold(letters)
    sections[.letters] = letters
    sections[.folded] = folded
    sections[.starts] = raw(starts)
    sections[.plain] = raw(plain)
    sections[.plainShared] = shared
    addTrigrams(folded, starts, &sections)
  }

  private func addTrigrams(
    _ folded: [UInt8], _ starts: [UInt32], _ sections: inout [IndexSection: [UInt8]]
  ) {
    var counts = [UInt32](repeating: 0, count: Trigram.count + 1)
    var last = [UInt32](repeating: .max, count: Trigram.count)
    folded.withUnsafeBufferPointer { folded in
      func forEach(_ body: (Int, UInt32) -> Void) {
        for index in last.indices { last[index] = .max }
        for word in 0..<UInt32(starts.count - 1) {
          let end = Int(starts[Int(word) + 1]) - 1
          for place in Int(starts[Int(word)])..<max(Int(starts[Int(word)]), end - 2) {
            let number = Trigram.number(folded, place)
            guard last[number] != word else { continue }
            last[number] = word
            body(number, word)
          }
        }
      }
      forEach { number, _ in counts[number + 1] += 1 }
      for number in 0..<Trigram.count { counts[number + 1] += counts[number] }
      var next = counts
      var words = [UInt32](repeating: 0, count: Int(counts[Trigram.count]))
      forEach { number, word in
        words[Int(next[number])] = word
        next[number] += 1
      }
      sections[.trigramStarts] = raw(counts)
      sections[.trigrams] = raw(words)
    }
  }

  private func addBackward(
    _ traits: [TermTraits], _ sections: inout [IndexSection: [UInt8]]
  ) {
    let keys = sorted.indices.filter { traits[$0].isKey }.map { sorted[$0] }
      .filter { !builder.words.word($0).contains(where: Letters.isDigit) }
    let backward = builder.words.sorted(keys, backward: true)
    var before = ArraySlice<UInt8>()
    sections[.backwardShared] = backward.map { number in
      let word = builder.words.word(number)
      defer { before = word }
      return Self.common(before.reversed(), word.reversed())
    }
    sections[.backward] = raw(backward.map { rank[$0] })
  }

  private static func common(
    _ left: some Collection<UInt8>, _ right: some Collection<UInt8>
  ) -> UInt8 {
    UInt8(clamping: zip(left, right).prefix { $0 == $1 }.count)
  }

  private func raw<Value>(_ values: [Value]) -> [UInt8] {
    values.withUnsafeBytes { Array($0) }
  }
}
