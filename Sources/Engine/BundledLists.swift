package import Domain
package import Exchange

/// The lists the program carries with it, read.
package struct BundledLists: Sendable {
  package var book: CodeBook
  package var providers: [Provider]
  package var synonyms: [SynonymGroup]

  /// What bundled cards may refer to.
  func reference(_ insatser: Set<InsatsID> = []) -> CatalogueReference {
    CatalogueReference(
      codes: book.codes, providers: providers, municipalities: book.municipalities,
      insatser: insatser)
  }

  /// The bundled catalogue without a store, for showing the map before there is one.
  package func catalogue(_ cards: [Insats]) -> Catalogue {
    Catalogue(
      insatser: cards, codes: book.codes, providers: providers,
      municipalities: book.municipalities, synonyms: synonyms)
  }
}
