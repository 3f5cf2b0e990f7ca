package import Domain

/// What a card may refer to. A code, provider or municipality outside it is a fault.
package struct CatalogueReference: Sendable {
  package var codes: CodeLists
  package var providers: [Provider]
  package var municipalities: [Municipality]
  /// Cards that are there besides those of the import, so that links may point at them.
  package var insatser: Set<InsatsID>

  package init(
    codes: CodeLists, providers: [Provider], municipalities: [Municipality],
    insatser: Set<InsatsID> = []
  ) {
    self.codes = codes
    self.providers = providers
    self.municipalities = municipalities
    self.insatser = insatser
  }

  /// Everything a catalogue already holds.
  package init(_ catalogue: Catalogue) {
    self.init(
      codes: catalogue.codes, providers: catalogue.providers,
      municipalities: catalogue.municipalities, insatser: Set(catalogue.insatser.map(\.id)))
  }
}
