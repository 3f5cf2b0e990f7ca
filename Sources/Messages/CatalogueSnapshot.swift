package import Domain

/// The whole catalogue, ready to be sent: in process it goes over as it is, and over a wire in
/// its parts.
package struct CatalogueSnapshot: Codable, Sendable {
  package var catalogue: Catalogue

  package init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  private struct Form: Codable {
    var insatser: [Insats]
    var codes: CodeListsForm
    var providers: [Provider]
    var municipalities: [Municipality]
    var synonyms: [SynonymGroup]
    var version: Int
  }

  package init(from decoder: any Decoder) throws {
    let form = try Form(from: decoder)
    catalogue = Catalogue(
      insatser: form.insatser, codes: form.codes.codes, providers: form.providers,
      municipalities: form.municipalities, synonyms: form.synonyms, version: form.version)
  }

  package func encode(to encoder: any Encoder) throws {
    let form = Form(
      insatser: catalogue.insatser, codes: CodeListsForm(catalogue.codes),
      providers: catalogue.providers, municipalities: catalogue.municipalities,
      synonyms: catalogue.synonyms, version: catalogue.version)
    try form.encode(to: encoder)
  }
}
