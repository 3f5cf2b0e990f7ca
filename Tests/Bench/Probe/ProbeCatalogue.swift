import Domain
import Foundation

/// Reads a generated catalogue (`cat.tsv`: id, name, provider, groups, type, location, capacity,
/// keywords, description) as cards. Keywords become other names, as an editor would write them.
struct ProbeCatalogue {
  private var groups: [String: TargetGroup] = [:]
  private var kinds: [String: InsatsKind] = [:]
  private var providers: [String: Provider] = [:]
  private var cards: [Insats] = []

  static func read(_ path: String, synonyms: [SynonymGroup]) throws -> Catalogue {
    var reader = ProbeCatalogue()
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    text.utf8.split(separator: UInt8(ascii: "\n")).forEach { line in
      reader.add(
        line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
          .map { String(decoding: $0, as: UTF8.self) })
    }
    return Catalogue(
      insatser: reader.cards,
      codes: CodeLists(
        targetGroups: reader.groups.values.sorted { $0.name < $1.name },
        kinds: reader.kinds.values.sorted { $0.name < $1.name }),
      providers: reader.providers.values.sorted { $0.name < $1.name }, synonyms: synonyms)
  }

  private mutating func add(_ fields: [String]) {
    guard fields.count == 9 else { return }
    var card = Insats(
      id: InsatsID(fields[0]), municipality: "", name: fields[1], kind: KindKey(fields[4]))
    card.provider = ProviderKey(fields[2])
    card.targetGroups = Self.list(fields[3]).map { TargetGroupTag(TargetGroupKey($0)) }
    card.location = fields[5]
    card.places = Places(max: Int(fields[6]))
    card.aliases = Self.list(fields[7])
    card.content = fields[8]
    cards.append(card)
    kinds[fields[4]] = InsatsKind(
      key: card.kind, name: fields[4], abbreviation: fields[4], parent: nil, source: "")
    providers[fields[2]] = Provider(
      key: ProviderKey(fields[2]), name: fields[2], sort: "", operation: .unknown)
    for group in Self.list(fields[3]) {
      groups[group] = TargetGroup(
        key: TargetGroupKey(group), name: group, parent: nil, source: "")
    }
  }

  private static func list(_ text: String) -> [String] {
    text.components(separatedBy: ", ").filter { !$0.isEmpty }
  }
}
