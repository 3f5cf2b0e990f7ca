import Domain
import Foundation

/// Everything the index knows about one version of the catalogue. Never changed once built.
final class IndexStorage: Sendable {
  let catalogue: Catalogue
  let bytes: IndexBytes
  let synonyms: Synonyms
  let masks: FacetMasks
  /// From place in the catalogue to card.
  let cards: [UInt32]

  convenience init(_ catalogue: Catalogue) {
    let order = Self.order(catalogue)
    var builder = IndexBuilder(synonyms: Synonyms(catalogue.synonyms))
    let fields = FieldText(catalogue: catalogue)
    catalogue.insatser.withUnsafeBufferPointer { insatser in
      for place in order {
        fields.forEach(insatser[Int(place)]) { builder.add($1, $0) }
        builder.endCard()
      }
    }
    self.init(
      catalogue, IndexAssembler(builder).bytes(order: order, version: catalogue.version),
      order: order)
  }

  /// An index that was written before; `nil` when the bytes are damaged, of another format, or of
  /// another catalogue.
  convenience init?(_ catalogue: Catalogue, _ data: Data) {
    guard let bytes = IndexBytes(data) else { return nil }
    let order = bytes.withView { Array($0.order) }
    guard order == Self.order(catalogue), bytes.catalogueVersion == catalogue.version,
      bytes.phraseCount == Synonyms(catalogue.synonyms).phrases.count
    else { return nil }
    self.init(catalogue, bytes, order: order)
  }

  private init(_ catalogue: Catalogue, _ bytes: IndexBytes, order: [UInt32]) {
    self.catalogue = catalogue
    self.bytes = bytes
    synonyms = Synonyms(catalogue.synonyms)
    masks = FacetMasks(catalogue, order: order)
    var cards = [UInt32](repeating: 0, count: order.count)
    for (card, place) in order.enumerated() { cards[Int(place)] = UInt32(card) }
    self.cards = cards
  }

  func insats(_ card: Int, _ view: IndexView) -> Insats {
    catalogue.insatser[Int(view.order[card])]
  }

  /// Cards with a short name first, then catalogue order: the order of ties.
  private static func order(_ catalogue: Catalogue) -> [UInt32] {
    let keys = catalogue.insatser.indices.map { place in
      let insats = catalogue.insatser[place]
      let heading = insats.name.utf8.count + insats.aliases.reduce(0) { $0 + $1.utf8.count }
      return UInt64(heading) << 32 | UInt64(place)
    }
    return keys.sorted().map { UInt32(truncatingIfNeeded: $0) }
  }
}
