/// Finds the value a user means.
struct FacetValueFinder {
  let facet: Facet
  let values: [FacetValue]

  enum Finding {
    case value(FacetValue)
    case problem(QueryProblem)
  }

  static let mostNear = 5

  /// Tries key, name, synonym, then the same without dots, then beginnings; the first way that
  /// gives anything decides, and it must give one value.
  func find(_ typed: String) -> Finding {
    let (letters, folded) = FacetValue.key(typed)
    guard !letters.isEmpty else { return .problem(.unfinished(facet)) }
    let ways: [(FacetValue) -> Bool] = [
      { FacetValue.key($0.key).letters == letters },
      { FacetValue.key($0.name).letters == letters },
      { $0.synonyms.contains { FacetValue.key($0).letters == letters } },
      { names($0).contains { $0.folded == folded } },
      { names($0).contains { $0.letters.starts(with: letters) } },
      { names($0).contains { $0.folded.starts(with: folded) } },
    ]
    for way in ways {
      let found = values.filter(way)
      if found.count == 1 { return .value(found[0]) }
      if found.count > 1 {
        return .problem(.ambiguousValue(facet, value: typed, candidates: found))
      }
    }
    return .problem(.unknownValue(facet, value: typed, near: near(folded)))
  }

  private func names(_ value: FacetValue) -> [(letters: [UInt8], folded: [UInt8])] {
    ([value.key, value.name] + value.synonyms).map(FacetValue.key)
  }

  /// Values that hold what was typed, and then those a few typing errors away.
  private func near(_ folded: [UInt8]) -> [FacetValue] {
    let distance = EditDistance(folded)
    let allowed = max(1, TypingErrors.allowed(letters: folded.count))
    let ranked = values.enumerated().compactMap { place, value -> (Int, Int, FacetValue)? in
      let errors = names(value).map { name in
        let found = distance.distances(to: name.folded)
        return min(found.whole, found.part)
      }
      guard let least = errors.min(), least <= allowed else { return nil }
      return (least, place, value)
    }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(Self.mostNear).map(\.2)
  }
}
