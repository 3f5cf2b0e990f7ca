import Domain
import Exchange
import Foundation
import Testing

/// The project's own catalogue, read from `data/`, with and without the practice figures.
enum RealCatalogue {
  /// The day the practice figures are made for.
  static let day = Day(number: 20_780)

  static let practice = Result { try read(withPractice: true) }
  static let plain = Result { try read(withPractice: false) }

  private static let data = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "data")

  private static func file(_ path: String) throws -> SourceFile {
    SourceFile(name: path, data: try Data(contentsOf: data.appending(path: path)))
  }

  private static func read(withPractice: Bool) throws -> Catalogue {
    let folder = data.appending(path: "kodverk").path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let book = try CodeListReader.read(try names.map { try file("kodverk/" + $0) })
    let providers = try OrganisationReader.read(
      try file("katalog/organisation.yaml"), municipalities: book.municipalities)
    var reference = CatalogueReference(
      codes: book.codes, providers: providers, municipalities: book.municipalities)
    var cards = try CatalogueReader(reference).read([
      try file("katalog/helsingborg.yaml"), try file("katalog/malmo.yaml"),
    ])
    if withPractice {
      reference.insatser = Set(cards.map(\.id))
      cards = try PracticeOverlayReader(reference).read(try file("exempel/ovning.yaml"))
        .applied(to: cards, today: day)
    }
    return Catalogue(
      insatser: cards, codes: book.codes, providers: providers,
      municipalities: book.municipalities,
      synonyms: try SynonymReader.read(try file("sok/synonymer.yaml")))
  }
}
