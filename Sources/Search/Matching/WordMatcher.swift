/// Turns a word of the query into graded words of the vocabulary (performance anchor 7.3).
///
/// First by spelling; then, when names and keywords hold nothing sound, by typing errors there;
/// then, when nothing at all was found, by typing errors anywhere and by letters in common.
struct WordMatcher {
  let view: IndexView

  /// The matches of a word, in vocabulary order, and how they were found.
  func matches(_ query: QueryWord) -> (matches: [WordMatch], way: MatchWay) {
    let spelled = self.spelled(query)
    let hasSoundKey = spelled.contains { match in
      match.grade.value >= Grading.sound && match.terms.contains { view.traits[$0].isKey }
    }
    guard !hasSoundKey, !query.isNumber else { return (spelled, .spelled) }
    let misspelled = self.misspelled(query, inParts: true, onlyKeys: true)
    let found = merged(spelled, misspelled)
    if !found.isEmpty { return (found, misspelled.isEmpty ? .spelled : .misspelledKeys) }
    let anywhere = self.misspelled(query, inParts: false, onlyKeys: false)
    return anywhere.isEmpty ? (overlapping(query), .overlap) : (anywhere, .misspelledAnywhere)
  }

  /// Exact words, other forms, beginnings, ends and insides of words, with or without dots.
  func spelled(_ query: QueryWord) -> [WordMatch] {
    if query.folded.count < Inflection.shortestStem { return beginnings(query) }
    let grader = WordGrader(query: query)
    var found: [WordMatch] = []
    for needle in query.needles {
      forEachPlace(of: needle) { word, place in
        guard let grade = grader.grade(view.target(word), at: place) else { return }
        if let last = found.last, last.terms.lowerBound == word {
          if grade.value > last.grade.value { found[found.count - 1].grade = grade }
        } else {
          found.append(WordMatch(word, grade))
        }
      }
    }
    return query.needles.count > 1 ? merged(found, []) : found
  }

  /// Calls `body` with the words that hold some folded letters (three or more), ascending, and each
  /// place where they stand.
  private func forEachPlace(of needle: [UInt8], _ body: (Int, Int) -> Void) {
    guard needle.count >= 3 else { return }
    let numbers = (0...(needle.count - 3)).map {
      Trigram.number(needle[$0], needle[$0 + 1], needle[$0 + 2])
    }
    let lists = numbers.map { Int(view.trigramStarts[$0])..<Int(view.trigramStarts[$0 + 1]) }
    guard let rarest = lists.min(by: { $0.count < $1.count }) else { return }
    needle.withUnsafeBufferPointer { needle in
      for index in rarest {
        let word = Int(view.trigrams[index])
        let range = view.range(of: word)
        var place = range.lowerBound
        while place + needle.count <= range.upperBound {
          var offset = 0
          while offset < needle.count, view.folded[place + offset] == needle[offset] { offset += 1 }
          if offset == needle.count { body(word, place) }
          place += 1
        }
      }
    }
  }

  /// One or two letters are only looked for at the beginning of words.
  private func beginnings(_ query: QueryWord) -> [WordMatch] {
    let grader = WordGrader(query: query)
    var found: [WordMatch] = []
    for spelling in Self.spellings(of: query.folded) {
      let words = view.words(beginningWith: spelling)
      guard let first = words.first else { continue }
      var rest = words
      // The word itself comes before those that begin with it.
      if view.range(of: first).count == spelling.count {
        rest = (first + 1)..<words.upperBound
        let target = view.target(first)
        if let grade = grader.grade(target, at: target.word.lowerBound) {
          found.append(WordMatch(first, grade))
        }
      }
      guard let next = rest.first else { continue }
      let target = view.target(next)
      if let grade = grader.grade(target, at: target.word.lowerBound) {
        found.append(WordMatch(rest, grade))
      }
    }
    return found
  }

  /// The ways some folded letters may be spelled with dots, rings and accents.
  private static func spellings(of folded: [UInt8]) -> [[UInt8]] {
    folded.reduce([[]]) { spellings, letter in
      spellings.flatMap { start in Letters.spellings(of: letter).map { start + [$0] } }
    }
  }

  private func misspelled(
    _ query: QueryWord, inParts: Bool, onlyKeys: Bool
  ) -> [WordMatch] {
    let misspelling = Misspelling(query.folded)
    guard misspelling.isPossible else { return [] }
    var found: [WordMatch] = []
    func add(_ word: Int, _ value: Int) {
      let letters = 0..<view.range(of: word).count
      found.append(WordMatch(word, Grade(value: value, kind: .typo, letters: letters)))
    }
    misspelling.walk(inParts: inParts).forEach(
      words: view.plain.count, shared: { Int(view.plainShared[$0]) },
      length: { view.range(of: Int(view.plain[$0])).count },
      letter: { view.folded[Int(view.starts[Int(view.plain[$0])]) + $1] },
      isWanted: { !onlyKeys || view.traits[Int(view.plain[$0])].isKey }
    ) { place, typo in
      add(Int(view.plain[place]), Misspelling.value(typo))
    }
    guard inParts, misspelling.mayBePart else { return found }
    misspelling.backwardWalk.forEach(
      words: view.backward.count, shared: { Int(view.backwardShared[$0]) },
      length: { view.range(of: Int(view.backward[$0])).count },
      letter: { view.folded[view.range(of: Int(view.backward[$0])).upperBound - 1 - $1] },
      isWanted: { _ in true }
    ) { place, typo in
      let word = Int(view.backward[place])
      let longer = view.range(of: word).count - query.folded.count
      if typo.isPart, longer >= Grading.shortestFirstPart { add(word, Misspelling.value(typo)) }
    }
    return merged(found, [])
  }

  private func overlapping(_ query: QueryWord) -> [WordMatch] {
    let overlap = TrigramOverlap(query.folded)
    var candidates = Set<UInt32>()
    for number in overlap.numbers {
      candidates.formUnion(
        view.trigrams[Int(view.trigramStarts[number])..<Int(view.trigramStarts[number + 1])])
    }
    return candidates.sorted().compactMap { word in
      let word = Int(word)
      guard view.traits[word].isKey else { return nil }
      let range = view.range(of: word)
      let percent = overlap.percent(with: view.folded, range)
      guard percent >= TrigramOverlap.least else { return nil }
      return WordMatch(
        word,
        Grade(
          value: Grading.overlap(percent: percent), kind: .overlap, letters: 0..<range.count))
    }
  }

  /// Both lists by word, the better grade where a word stands more than once.
  private func merged(_ left: [WordMatch], _ right: [WordMatch]) -> [WordMatch] {
    let all = (left + right).sorted {
      ($0.terms.lowerBound, -$0.grade.value) < ($1.terms.lowerBound, -$1.grade.value)
    }
    var merged: [WordMatch] = []
    for match in all where merged.last?.terms.lowerBound != match.terms.lowerBound {
      merged.append(match)
    }
    return merged
  }
}
