package import Domain
import Exchange
package import Messages
import Store

/// The files the program carries with it: the contents of `data/`.
package struct BundledFiles: Sendable {
  /// Contents by path below `data/`, such as `katalog/malmo.yaml`.
  private let files: [String: [UInt8]]

  package init(_ files: [String: [UInt8]]) { self.files = files }

  private static let lists = "kodverk/"
  private static let catalogues = "katalog/"
  private static let organisation = "katalog/organisation.yaml"
  private static let synonyms = "sok/synonymer.yaml"
  private static let practice = "exempel/ovning.yaml"
  private static let reviewRules = "granskning/regler.yaml"

  /// Changes whenever the code lists or synonyms do.
  package var codesDigest: String {
    FileDigest.of(files.filter { $0.key.hasPrefix(Self.lists) || $0.key == Self.synonyms })
  }

  /// Reads the code lists, synonyms and providers.
  /// - Throws: `faults`, `bundledFileMissing`.
  package func lists() throws(EngineError) -> BundledLists {
    let book: CodeBook
    do {
      book = try CodeListReader.read(sources { $0.hasPrefix(Self.lists) })
      return BundledLists(
        book: book,
        providers: try OrganisationReader.read(
          file(Self.organisation), municipalities: book.municipalities),
        synonyms: try SynonymReader.read(file(Self.synonyms)))
    } catch { throw Self.engineError(error) }
  }

  /// Reads the catalogues of some municipalities; links hold within them.
  /// - Parameters:
  ///   - municipalities: `nil` for every one there is a file for.
  ///   - lists: what the cards may refer to.
  /// - Returns: the cards in the order of the files.
  /// - Throws: `faults`, `noSuchMunicipality`.
  package func cards(
    of municipalities: [MunicipalityKey]?, _ lists: BundledLists
  ) throws(EngineError) -> [Insats] {
    let paths = municipalities?.map { Self.catalogues + $0.rawValue + ".yaml" }
    for (path, municipality) in zip(paths ?? [], municipalities ?? [])
    where files[path] == nil || path == Self.organisation {
      throw .noSuchMunicipality(municipality)
    }
    let sources = sources { path in
      paths?.contains(path) ?? (path.hasPrefix(Self.catalogues) && path != Self.organisation)
    }
    guard !sources.isEmpty else { return [] }
    do { return try CatalogueReader(lists.reference()).read(sources) } catch {
      throw .faults(error.faults)
    }
  }

  /// How each unit reviews its orders.
  /// - Throws: `faults`, `bundledFileMissing`.
  package func rules() throws(EngineError) -> ReviewRules {
    do { return try ReviewRuleReader.read(file(Self.reviewRules)) } catch {
      throw Self.engineError(error)
    }
  }

  /// Lays the invented practice values over cards; the file's days ago count from `day`.
  func practiced(
    _ cards: [Insats], _ lists: BundledLists, day: Day
  ) throws(EngineError) -> [Insats] {
    do {
      let reader = PracticeOverlayReader(lists.reference(Set(cards.map(\.id))))
      return try reader.read(file(Self.practice)).applied(to: cards, today: day)
    } catch { throw Self.engineError(error) }
  }

  private func sources(where isWanted: (String) -> Bool) -> [SourceFile] {
    files.filter { isWanted($0.key) }.sorted { $0.key < $1.key }
      .map { SourceFile(name: Self.name($0.key), bytes: $0.value) }
  }

  private func file(_ path: String) throws(EngineError) -> SourceFile {
    guard let bytes = files[path] else { throw .bundledFileMissing(path) }
    return SourceFile(name: Self.name(path), bytes: bytes)
  }

  private static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func engineError(_ error: any Error) -> EngineError {
    switch error {
    case let error as EngineError: error
    case let error as FileFaults: .faults(error.faults)
    default: .faults([])
    }
  }
}
