/// An immutable picture of the whole catalogue at one version.
package struct Catalogue: Sendable {
  /// All cards, by name in Swedish order and then by id.
  package let insatser: [Insats]
  package let codes: CodeLists
  /// Providers and units, in file order.
  package let providers: [Provider]
  package let municipalities: [Municipality]
  /// Words that mean the same in a search, such as SFI = svenska för invandrare.
  package let synonyms: [SynonymGroup]
  /// Counts up with every change of the catalogue in the store.
  package let version: Int
  private let positions: [InsatsID: Int]
  private let providersByKey: [ProviderKey: Provider]

  package init(
    insatser: [Insats], codes: CodeLists, providers: [Provider] = [],
    municipalities: [Municipality] = [], synonyms: [SynonymGroup] = [], version: Int = 0
  ) {
    self.insatser = Self.ordered(insatser)
    self.codes = codes
    self.providers = providers
    self.municipalities = municipalities
    self.synonyms = synonyms
    self.version = version
    self.positions = Dictionary(
      self.insatser.indices.map { [insatser = self.insatser] in (insatser[$0].id, $0) },
      uniquingKeysWith: { first, _ in first })
    self.providersByKey = Dictionary(
      providers.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The same catalogue with other figures of places; cards that are not named keep theirs.
  package func with(places: [InsatsID: Places]) -> Catalogue {
    var insatser = insatser
    for (id, places) in places {
      if let position = positions[id] { insatser[position].places = places }
    }
    return Catalogue(self, insatser)
  }

  /// `insatser` are those of `other` in the same order.
  private init(_ other: Catalogue, _ insatser: [Insats]) {
    self.insatser = insatser
    codes = other.codes
    providers = other.providers
    municipalities = other.municipalities
    synonyms = other.synonyms
    version = other.version
    positions = other.positions
    providersByKey = other.providersByKey
  }

  /// By places and not by cards, which are large to move.
  private static func ordered(_ insatser: [Insats]) -> [Insats] {
    let keys = insatser.map { SwedishOrder.sortKey($0.name) }
    let places = insatser.indices.sorted { left, right in
      keys[left] == keys[right]
        ? insatser[left].id < insatser[right].id
        : keys[left].lexicographicallyPrecedes(keys[right])
    }
    return places.map { insatser[$0] }
  }

  package static let empty = Catalogue(insatser: [], codes: .empty)

  package subscript(id: InsatsID) -> Insats? { positions[id].map { insatser[$0] } }

  /// The position of a card in `insatser`.
  package func position(of id: InsatsID) -> Int? { positions[id] }

  package func provider(_ key: ProviderKey) -> Provider? { providersByKey[key] }

  package func municipality(_ key: MunicipalityKey) -> Municipality? {
    municipalities.first { $0.key == key }
  }
}
