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

  /// From the parts of `SearchIndexPart`, in order.
  convenience init(_ catalogue: Catalogue, _ parts: [SearchIndexPart]) {
    let order = parts.flatMap(\.order)
    var builder = parts.first?.builder ?? IndexBuilder(synonyms: Synonyms(catalogue.synonyms))
    for part in parts.dropFirst() { builder.append(part.builder) }
    let masks = parts.lazy.compactMap(\.masks).first ?? FacetMasks(catalogue, order: order)
    self.init(
      catalogue, IndexAssembler(builder).bytes(order: order, mark: CatalogueMark.of(catalogue)),
      order: order, masks: masks)
  }

  /// An index that was written before; `nil` when the bytes are damaged, of another format, or of
  /// another catalogue.
  convenience init?(_ catalogue: Catalogue, _ data: Data) {
    guard let bytes = IndexBytes(data) else { return nil }
    guard bytes.mark == CatalogueMark.of(catalogue) else { return nil }
    let order = bytes.withView { Array($0.order) }
    self.init(catalogue, bytes, order: order, masks: FacetMasks(catalogue, order: order))
  }

  private init(
    _ catalogue: Catalogue, _ bytes: IndexBytes, order: [UInt32], masks: FacetMasks
  ) {
    self.catalogue = catalogue
    self.bytes = bytes
    synonyms = Synonyms(catalogue.synonyms)
    self.masks = masks
    var cards = [UInt32](repeating: 0, count: order.count)
    for (card, place) in order.enumerated() { cards[Int(place)] = UInt32(card) }
    self.cards = cards
  }

  func insats(_ card: Int, _ view: IndexView) -> Insats {
    catalogue.insatser[Int(view.order[card])]
  }

  /// Cards with a short name first, then catalogue order: the order of ties.
  static func order(_ catalogue: Catalogue) -> [UInt32] {
    func scalars(_ text: String) -> Int {
      text.utf8.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
    let keys = catalogue.insatser.withUnsafeBufferPointer { insatser in
      insatser.indices.map { place in
        var heading = scalars(insatser[place].name)
        for alias in insatser[place].aliases { heading += scalars(alias) }
        return UInt64(heading) << 32 | UInt64(place)
      }
    }
    return keys.sorted().map { UInt32(truncatingIfNeeded: $0) }
  }
}
