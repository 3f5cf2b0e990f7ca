import Domain

/// Tells the catalogue an index is of: its version, its cards' ids and names, how long their texts
/// are, and the synonyms. A version alone may come again in a store that was restored.
enum CatalogueMark {
  static func of(_ catalogue: Catalogue) -> UInt64 {
    var mark: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ number: UInt64) {
      mark = (mark ^ number) &* 0x9E37_79B9_7F4A_7C15
      mark ^= mark >> 32
    }
    func add(_ text: String) {
      for byte in text.utf8 { mark = (mark ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      add(UInt64(text.utf8.count))
    }
    add(UInt64(bitPattern: Int64(catalogue.version)))
    add(UInt64(catalogue.insatser.count))
    catalogue.insatser.withUnsafeBufferPointer { insatser in
      for place in insatser.indices {
        add(insatser[place].id.rawValue)
        add(insatser[place].name)
        add(UInt64(insatser[place].content?.utf8.count ?? 0))
      }
    }
    for group in catalogue.synonyms { for word in group.words { add(word) } }
    return mark
  }
}
