package import Domain

/// What a search says of a need, without its words: those may be anything, a name too, and are
/// never kept.
package struct NeedSubject: Hashable, Sendable {
  package var groups: [TargetGroupKey]
  package var kind: KindKey?
  package var municipality: MunicipalityKey?

  /// The groups, kind and municipality of the filters, and the groups and kinds that the words
  /// name as the code lists do. `nil` when that is none, or when the search asked for certain
  /// providers or statuses: then it says nothing of what is missing.
  package init?(_ query: SearchQuery, codes: CodeLists) {
    let filter = query.filter
    guard filter.providers.isEmpty, filter.operations.isEmpty, filter.statuses.isEmpty else {
      return nil
    }
    let words = Self.words(query.text)
    let chosen = Set(filter.groups)
    groups = codes.targetGroups.rows.filter { group in
      chosen.contains(group.key.rawValue)
        || Self.names([group.name] + group.synonyms, in: words)
    }.map(\.key)
    let kinds = codes.kinds.rows.filter { kind in
      filter.kinds.contains(kind.key) || Self.names([kind.name] + kind.synonyms, in: words)
    }.map(\.key)
    // The nearest of kinds above and below each other; several side by side are not one need.
    kind = kinds.last { kind in kinds.allSatisfy { codes.kinds.isWithin(kind, $0) } }
    municipality = filter.municipalities.count == 1 ? filter.municipalities.first : nil
    if groups.isEmpty, kind == nil { return nil }
  }

  /// Whether one of the names stands among the words, whole.
  private static func names(_ names: [String], in words: [UInt8]) -> Bool {
    names.contains { name in
      let wanted = self.words(name)
      guard wanted.count > 2, wanted.count <= words.count else { return false }
      return (0...(words.count - wanted.count)).contains {
        words[$0..<($0 + wanted.count)].elementsEqual(wanted)
      }
    }
  }

  /// The words without dots and case, with a separator before and after each.
  private static func words(_ text: String) -> [UInt8] {
    [Letters.separator] + FacetValue.key(text).folded + [Letters.separator]
  }
}
