/// The light stems of a word: one ending stripped, and the small changes Swedish makes in a stem.
///
/// No dictionary and no stemmer: a stem is only ever compared with words of the index, as the
/// beginning or as a part of them, and what stands after it must be an ending.
///
/// - *insatsernas* → *insats*, *insatser*, …
/// - *förälder* → *föräldr* (an unstressed e falls out: *föräldr-ar*, *föräldr-a-svenska*)
/// - *programmet* → *program*, *program* → *programm* (m and n are doubled before an ending)
/// - *verkstäder* → *verkstad*, *böcker* → *bok*, and the other way round (umlaut plural)
enum Inflection {
  static let shortestStem = 3

  /// - Parameters:
  ///   - word: letters of one word. Words with digits have no stems but themselves.
  ///   - isKnown: whether some letters are a word of the index.
  /// - Returns: the word itself first, then its stems, longest first.
  static func stems(of word: [UInt8], isKnown: ([UInt8]) -> Bool) -> [Stem] {
    guard word.count >= shortestStem, !word.contains(where: Letters.isDigit) else {
      return [Stem(word)]
    }
    var stems = [Stem(word)]
    for ending in Endings.all {
      let count = word.count - ending.codes.count
      guard count >= shortestStem, word[count...].elementsEqual(ending.codes),
        Endings.allows(ending.condition, after: word[count - 1])
      else { continue }
      let stem = Array(word[..<count])
      // So little says too little: *pla* is no stem of *plan* and *plats*.
      let mustBeKnown =
        ending.condition == .knownWord || ending.condition != .any && count == shortestStem
      if mustBeKnown, !isKnown(stem) { continue }
      // One letter less says little in a short word: *stöd* is no *stö-*.
      let opens = count > shortestStem || ending.codes.count > 1
      stems.append(Stem(stem, opensCompounds: opens))
      if ending.isUmlautPlural { stems += withoutUmlaut(stem) }
      if let full = withFallenVowel(stem) { stems.append(Stem(full)) }
    }
    for stem in stems where stem.endings == .all { stems += changed(stem.letters) }
    var seen: Set<Stem> = []
    return stems.filter { seen.insert($0).inserted }
      .sorted { $0.letters.count > $1.letters.count }
  }

  /// The forms a stem takes before an ending.
  private static func changed(_ stem: [UInt8]) -> [Stem] {
    var changed: [Stem] = []
    guard stem.count >= shortestStem, let last = stem.last else { return [] }
    let beforeLast = stem[stem.count - 2]
    let doubles = last == Letters.ascii("m") || last == Letters.ascii("n")
    if doubles, Letters.isVowel(beforeLast) {
      changed.append(Stem(stem + [last], opensCompounds: false))
    }
    if doubles, beforeLast == last, stem.count > shortestStem {
      changed.append(Stem(Array(stem.dropLast())))
    }
    if Self.liquids.contains(last), beforeLast == Letters.ascii("e"), stem.count > shortestStem + 1,
      !Letters.isVowel(stem[stem.count - 3])
    {
      changed.append(Stem(Array(stem.dropLast(2)) + [last]))
    }
    return changed + withUmlaut(stem)
  }

  private static let liquids: [UInt8] = [
    Letters.ascii("l"), Letters.ascii("n"), Letters.ascii("r"),
  ]

  /// *nyckl* → *nyckel*, *föräldr* → *förälder*.
  private static func withFallenVowel(_ stem: [UInt8]) -> [UInt8]? {
    guard let last = stem.last, liquids.contains(last), stem.count > shortestStem,
      !Letters.isVowel(stem[stem.count - 2]), stem[stem.count - 2] != last
    else { return nil }
    return Array(stem.dropLast()) + [Letters.ascii("e"), last]
  }

  /// *stad* → *städ*, *bok* → *böck*, *fot* → *fött*.
  private static func withUmlaut(_ stem: [UInt8]) -> [Stem] {
    guard let place = stem.lastIndex(where: Letters.isVowel) else { return [] }
    var changed = stem
    switch stem[place] {
    case Letters.ascii("a"), Letters.aRing: changed[place] = Letters.aDots
    case Letters.ascii("o"):
      changed[place] = Letters.oDots
      if place == stem.count - 2, stem[place + 1] == Letters.ascii("k") {
        changed.insert(Letters.ascii("c"), at: place + 1)
      } else if place == stem.count - 2, stem[place + 1] == Letters.ascii("t") {
        changed.append(Letters.ascii("t"))
      }
    default: return []
    }
    return [Stem(changed, endings: .umlautPlural, opensCompounds: false)]
  }

  /// *städ* → *stad*, *böck* → *bok*.
  private static func withoutUmlaut(_ stem: [UInt8]) -> [Stem] {
    guard let place = stem.lastIndex(where: Letters.isVowel) else { return [] }
    var changed = stem
    switch stem[place] {
    case Letters.aDots: changed[place] = Letters.ascii("a")
    case Letters.oDots:
      changed[place] = Letters.ascii("o")
      let rest = Array(stem[(place + 1)...])
      if rest == [Letters.ascii("c"), Letters.ascii("k")] || rest == twoT {
        changed.remove(at: place + 1)
      }
    default: return []
    }
    return changed.count >= shortestStem ? [Stem(changed)] : []
  }

  private static let twoT = [Letters.ascii("t"), Letters.ascii("t")]
}
