import Domain

/// Everything the index knows about one version of the catalogue. Never changed once built.
final class IndexStorage: Sendable {
  let catalogue: Catalogue
  let vocabulary: Vocabulary
  let postings: Postings
  let synonyms: Synonyms
  /// Where each phrase of the synonyms stands.
  let phrasePostings: [[Posting]]
  let masks: FacetMasks
  /// Letters in each card's name; ties go to the shorter.
  let nameLengths: [Int]

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    masks = FacetMasks(catalogue)
    var builder = IndexBuilder(synonyms: Synonyms(catalogue.synonyms))
    let fields = FieldText(catalogue: catalogue)
    for (card, insats) in catalogue.insatser.enumerated() {
      fields.forEach(insats) { place, text in builder.add(text, place, card: card) }
    }
    synonyms = builder.synonyms
    phrasePostings = builder.phrasePostings
    nameLengths = catalogue.insatser.map(\.name.count)
    let order = builder.words.sorted()
    var rank = [Int](repeating: 0, count: order.count)
    for (place, number) in order.enumerated() { rank[number] = place }
    vocabulary = Vocabulary(order.map { builder.words.word($0) })
    postings = Postings(wordCount: order.count, builder.found, rank: rank)
  }
}
