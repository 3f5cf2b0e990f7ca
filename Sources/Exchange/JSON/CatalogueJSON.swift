package import Domain

/// Writes what the commands give with `--format json`: keys sorted, indented, ending in a line
/// feed, in UTF-8. Unknown values are null, never left out.
package struct CatalogueJSON {
  private let names: CatalogueNames

  /// Takes what the names beside the keys are looked up in.
  package init(codes: CodeLists, providers: [Provider]) {
    names = CatalogueNames(codes: codes, providers: providers)
  }

  package init(_ catalogue: Catalogue) {
    self.init(codes: catalogue.codes, providers: catalogue.providers)
  }

  /// The whole card, with what became of its orders.
  package func card(
    _ insats: Insats, figures: InsatsFigures? = nil
  ) throws(JSONWriteFailure) -> [UInt8] {
    try JSONBytes.encode(CardJSON(insats: insats, names: names, figures: figures))
  }

  /// A list of whole cards; what `CatalogueJSONReader` reads.
  package func cards(_ insatser: [Insats]) throws(JSONWriteFailure) -> [UInt8] {
    try JSONBytes.encode(insatser.map { CardJSON(insats: $0, names: names) })
  }

  /// The search result, best hit first. `total` counts all hits; `rows` may be the first of them.
  package func search(total: Int, rows: [SearchHitRow]) throws(JSONWriteFailure) -> [UInt8] {
    try JSONBytes.encode(SearchJSON(total: total, rows: rows, names: names))
  }

  /// Every cell of the map. `missingName` names the row of cards without a target group.
  package func map(_ map: ServiceMap, missingName: String) throws(JSONWriteFailure) -> [UInt8] {
    try JSONBytes.encode(MapJSON(map, codes: names.codes, missingName: missingName))
  }
}
