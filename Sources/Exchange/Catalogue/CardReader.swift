import Domain

/// Reads the cards of one import, from however many files, and keeps what can only be checked
/// when all of them are read: that ids are unique and links lead somewhere.
final class CardReader {
  let dialect: CardDialect
  private let groups: KnownKeys
  private let kinds: KnownKeys
  private let providers: KnownKeys
  private let municipalities: KnownKeys
  private let legalGrounds: KnownKeys
  private var ids: Set<InsatsID> = []
  private let otherIDs: Set<InsatsID>
  private var links: [Link] = []

  private struct Link {
    var id: InsatsID
    var node: FileNode
    var field: String
    var log: FaultLog
  }

  init(_ reference: CatalogueReference, dialect: CardDialect) {
    self.dialect = dialect
    groups = KnownKeys(reference.codes.targetGroups.rows.map(\.key.rawValue))
    kinds = KnownKeys(reference.codes.kinds.rows.map(\.key.rawValue))
    providers = KnownKeys(reference.providers.map(\.key.rawValue))
    municipalities = KnownKeys(reference.municipalities.map(\.key.rawValue))
    legalGrounds = KnownKeys((reference.codes.lists[.legalGrounds] ?? []).map(\.key.rawValue))
    otherIDs = reference.insatser
  }

  /// Reads one card: gives it and the fields that had a value, in field order; `nil` or a card
  /// with holes when something was reported.
  ///
  /// In a fault `path` stands before the field's name. `municipality` is the file's, for rows that
  /// name none.
  func read(
    _ node: FileNode, path: String = "", municipality: MunicipalityKey? = nil, log: FaultLog
  ) -> (insats: Insats, fields: [InsatsField])? {
    guard let row = MappingReader(node, keys: dialect.keys, path: path, log: log) else {
      return nil
    }
    row.require(
      dialect.required.filter { $0 != .municipality || municipality == nil }.map(\.rawValue))
    var insats = Insats(id: "", municipality: municipality ?? "", name: "", kind: "")
    let fields = InsatsField.allCases.filter { row[$0.rawValue] != nil }
    for field in fields { fill(&insats, field, row) }
    insats.practiceFields = Set(practiceFields(row))
    return (insats, fields)
  }

  /// The municipality a whole file is of.
  func municipality(_ row: MappingReader, _ key: String) -> MunicipalityKey? {
    row.code(key, among: municipalities).map { MunicipalityKey($0) }
  }

  /// Reports links to cards that do not exist. To be called when every file is read.
  func finish() {
    let known = KnownKeys((ids.union(otherIDs)).sorted().map(\.rawValue))
    for link in links where !ids.contains(link.id) && !otherIDs.contains(link.id) {
      link.log.report(
        .unknownCode(value: link.id.rawValue, near: known.near(link.id.rawValue)), at: link.node,
        field: link.field)
    }
  }

  private func fill(_ insats: inout Insats, _ field: InsatsField, _ row: MappingReader) {
    let key = field.rawValue
    if let text = CardText.all[field] {
      insats[keyPath: text.path] = row.text(key, limit: text.limit, multiline: text.isMultiline)
      return
    }
    switch field {
    case .id: readID(&insats, row)
    case .municipality: insats.municipality = municipality(row, key) ?? insats.municipality
    case .name: insats.name = row.text(key, limit: Limit.name) ?? ""
    case .aliases: insats.aliases = row.texts(key, limit: Limit.name)
    case .kind: insats.kind = KindKey(row.code(key, among: kinds) ?? "")
    case .kindOrigin: insats.kindOrigin = row.choice(key) ?? .own
    case .targetGroups: insats.targetGroups = tags(row, key)
    case .notFor: insats.notFor = tags(row, key)
    case .ages: insats.ages = CardParts.ages(row)
    case .places: insats.places = CardParts.places(row, dialect, groups)
    case .evidence: insats.evidence = CardParts.evidence(row)
    case .hours: insats.hours = CardParts.hours(row)
    case .combinableWith: insats.combinableWith = linked(row, key)
    case .leadsTo: insats.leadsTo = linked(row, key)
    case .provider: insats.provider = provider(row)
    case .operation: insats.operation = row.choice(key) ?? .unknown
    case .answerTime: insats.answerTime = row.wholeNumber(key, in: 0...366)
    case .needsAssessment: insats.needsAssessment = row.yesOrNo(key)
    case .legalGround:
      insats.legalGround = row.code(key, among: legalGrounds).map { CodeKey($0) }
    case .openToOthers: insats.openToOthers = row.yesOrNo(key)
    case .status: insats.status = row.choice(key) ?? .unknown
    case .confirmed: insats.confirmed = CardParts.confirmation(row, dialect)
    case .figures: insats.figures = CardParts.figures(row)
    case .sources: insats.sources = row.texts(key)
    case .shortName, .targetGroupNote, .purpose, .content, .method, .length, .start,
      .languageRequirement, .prerequisites, .location, .unit, .agreement, .mayOrder, .howToOrder,
      .contact, .cost, .period, .sourceClass:
      break  // in CardText
    }
  }

  private func readID(_ insats: inout Insats, _ row: MappingReader) {
    let key = InsatsField.id.rawValue
    guard let id = row.insatsID(key), let node = row[key] else { return }
    insats.id = id
    if !ids.insert(id).inserted {
      row.log.report(.duplicate(value: id.rawValue), at: node, field: row.path + key)
    }
  }

  private func provider(_ row: MappingReader) -> ProviderKey? {
    let key = InsatsField.provider.rawValue
    if dialect == .json {
      let part = row.mapping(key, keys: ["nyckel", "namn", "regi"])
      return part?.code("nyckel", among: providers).map { ProviderKey($0) }
    }
    return row.code(key, among: providers).map { ProviderKey($0) }
  }

  private func tags(_ row: MappingReader, _ key: String) -> [TargetGroupTag] {
    var seen: Set<TargetGroupKey> = []
    return row.items(key).compactMap { item in
      guard let tag = tag(item, row.path + key, row.log) else { return nil }
      if !seen.insert(tag.group).inserted {
        row.log.report(
          .duplicate(value: tag.group.rawValue), at: item, field: row.path + key)
      }
      return tag
    }
  }

  private func tag(_ node: FileNode, _ field: String, _ log: FaultLog) -> TargetGroupTag? {
    guard case .mapping = node.value else {
      return log.code(node, field, among: groups).map { TargetGroupTag(TargetGroupKey($0)) }
    }
    let part = MappingReader(node, keys: dialect.targetGroupKeys, path: field + ".", log: log)
    part?.require("nyckel")
    guard let part, let key = part.code("nyckel", among: groups) else { return nil }
    return TargetGroupTag(
      TargetGroupKey(key), isInterpretation: part.yesOrNo("tolkning") ?? false)
  }

  private func linked(_ row: MappingReader, _ key: String) -> [InsatsID] {
    row.distinct(key) { item in
      guard let id = row.log.insatsID(item, row.path + key) else { return nil }
      links.append(Link(id: id, node: item, field: row.path + key, log: row.log))
      return id
    }
  }

  private func practiceFields(_ row: MappingReader) -> [InsatsField] {
    let known = KnownKeys(InsatsField.allCases.map(\.rawValue))
    return row.distinct(CardDialect.practiceKey) { item in
      row.log.code(item, row.path + CardDialect.practiceKey, among: known)
    }.compactMap { InsatsField(rawValue: $0) }
  }
}
