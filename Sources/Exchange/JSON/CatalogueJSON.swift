package import Domain
import Foundation

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

  /// The whole card.
  package func card(_ insats: Insats) throws(JSONWriteFailure) -> [UInt8] {
    try Self.encode(CardJSON(insats: insats, names: names))
  }

  /// A list of whole cards; what `CatalogueJSONReader` reads.
  package func cards(_ insatser: [Insats]) throws(JSONWriteFailure) -> [UInt8] {
    try Self.encode(insatser.map { CardJSON(insats: $0, names: names) })
  }

  /// The search result, best hit first. `total` counts all hits; `rows` may be the first of them.
  package func search(total: Int, rows: [SearchHitRow]) throws(JSONWriteFailure) -> [UInt8] {
    try Self.encode(SearchJSON(total: total, rows: rows, names: names))
  }

  /// Every cell of the map. `missingName` names the row of cards without a target group.
  package func map(_ map: ServiceMap, missingName: String) throws(JSONWriteFailure) -> [UInt8] {
    try Self.encode(MapJSON(map, codes: names.codes, missingName: missingName))
  }

  private static func encode(_ value: some Encodable) throws(JSONWriteFailure) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do {
      return visible(Array(try encoder.encode(value))) + [UInt8(ascii: "\n")]
    } catch {
      throw JSONWriteFailure()
    }
  }

  /// Writes characters that would act on a terminal or cannot be seen as `\u` and four digits. In
  /// JSON they can only stand inside strings, where that means the same.
  private static func visible(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    guard CleanText.firstForbidden(in: text, multiline: true) != nil else { return bytes }
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar == "\n" || !CleanText.isForbidden(scalar) {
        result.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
      } else {
        for unit in UTF16.encode(scalar).map(Array.init) ?? [] {
          let digits = String(unit, radix: 16)
          let padding = String(repeating: "0", count: 4 - digits.count)
          result.append(contentsOf: ("\\u" + padding + digits).utf8)
        }
      }
    }
    return result
  }
}
