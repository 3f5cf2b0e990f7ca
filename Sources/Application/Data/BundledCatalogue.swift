import Domain
import Exchange

/// The catalogue that was built into the program, for the map without a store.
enum BundledCatalogue {
  /// - Throws: the faults of the program's own files, which tests keep empty.
  static func read() throws(FileFaults) -> Catalogue {
    let files = BundledData.files.map { SourceFile(name: $0.name, bytes: $0.bytes) }
    func inFolder(_ folder: String) -> [SourceFile] { files.filter { $0.name.hasPrefix(folder) } }
    let book = try CodeListReader.read(inFolder("kodverk/"))
    var providers: [Provider] = []
    var synonyms: [SynonymGroup] = []
    var cards: [SourceFile] = []
    for file in files {
      switch file.name {
      case "katalog/organisation.yaml":
        providers = try OrganisationReader.read(file, municipalities: book.municipalities)
      case "sok/synonymer.yaml":
        synonyms = try SynonymReader.read(file)
      default:
        if file.name.hasPrefix("katalog/") { cards.append(file) }
      }
    }
    let reference = CatalogueReference(
      codes: book.codes, providers: providers, municipalities: book.municipalities)
    return Catalogue(
      insatser: try CatalogueReader(reference).read(cards), codes: book.codes,
      providers: providers, municipalities: book.municipalities, synonyms: synonyms)
  }
}
