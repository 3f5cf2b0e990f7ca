import Domain
import Exchange
import Foundation
import Messages

/// Reads the files of an import against what the store holds, all faults at once.
struct CatalogueImporter {
  /// What the files held.
  struct Content {
    var cards: [Insats] = []
    var providers: [Provider] = []
  }

  private var reference: CatalogueReference
  private var faults: [FileFault] = []
  private var content = Content()

  /// - Throws: `faults` with every fault of every file; then nothing was read.
  static func read(
    _ files: [CatalogueFiles.File], against catalogue: Catalogue
  ) throws(EngineError) -> Content {
    var importer = CatalogueImporter(reference: CatalogueReference(catalogue))
    let sources = files.map { SourceFile(name: $0.name, data: $0.bytes) }
    // Providers first, for cards may name them.
    importer.readProviders(sources.filter(isOrganisation))
    importer.readCards(sources.filter { !isOrganisation($0) })
    guard importer.faults.isEmpty else { throw .faults(importer.faults) }
    return importer.content
  }

  private init(reference: CatalogueReference) { self.reference = reference }

  private mutating func readProviders(_ files: [SourceFile]) {
    for file in files {
      do throws(FileFaults) {
        let providers = try OrganisationReader.read(
          file, municipalities: reference.municipalities)
        content.providers += providers
        reference.providers += providers
      } catch { faults += error.faults }
    }
  }

  /// YAML files are read together, so that their cards may point at each other's; the others
  /// may point at those that were read before.
  private mutating func readCards(_ files: [SourceFile]) {
    var yaml: [SourceFile] = []
    var others: [SourceFile] = []
    for file in files {
      switch Ending(file.name) {
      case .yaml: yaml.append(file)
      case .csv, .json: others.append(file)
      case nil: faults.append(FileFault(file: file.name, problem: .unknownKind))
      }
    }
    if !yaml.isEmpty {
      add { reference throws(FileFaults) in try CatalogueReader(reference).read(yaml) }
    }
    for file in others {
      add { reference throws(FileFaults) in
        Ending(file.name) == .csv
          ? try CatalogueCSV.read(file, reference: reference)
          : try CatalogueJSONReader(reference).read(file)
      }
    }
  }

  private mutating func add(
    _ read: (CatalogueReference) throws(FileFaults) -> [Insats]
  ) {
    do throws(FileFaults) {
      let cards = try read(reference)
      content.cards += cards
      reference.insatser.formUnion(cards.map(\.id))
    } catch { faults += error.faults }
  }

  private enum Ending: Equatable {
    case yaml, csv, json

    init?(_ name: String) {
      switch (name as NSString).pathExtension.lowercased() {
      case "yaml", "yml": self = .yaml
      case "csv": self = .csv
      case "json": self = .json
      default: return nil
      }
    }
  }

  /// Whether a file is of providers: YAML whose own key, at the start of a line, says so. In a
  /// card the same key is indented.
  private static func isOrganisation(_ file: SourceFile) -> Bool {
    guard Ending(file.name) == .yaml else { return false }
    let key = Array("\nutforare:".utf8)
    let bytes = [UInt8(ascii: "\n")] + file.bytes
    return bytes.indices.contains { bytes[$0] == key[0] && bytes[$0...].starts(with: key) }
  }
}
