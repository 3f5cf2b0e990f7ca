import Domain

/// The rows of one code list file.
struct CodeRows {
  let nodes: [FileNode]
  let log: FaultLog

  private static let common: Set<String> = [
    "nyckel", "namn", "kalla", "giltig_fran", "giltig_till", "hjalp",
  ]

  func targetGroups() -> [TargetGroup] {
    let rows = read(["ingar_i", "synonymer"]) { row, key, name, source in
      TargetGroup(
        key: TargetGroupKey(key), name: name, parent: row.key("ingar_i").map { TargetGroupKey($0) },
        validity: validity(row), source: source, synonyms: synonyms(row), help: row.text("hjalp"))
    }
    checkParents(rows.map { ($0.key.rawValue, $0.parent?.rawValue) })
    return rows
  }

  func kinds() -> [InsatsKind] {
    var abbreviations: Set<String> = []
    let rows = read(["ingar_i", "synonymer", "forkortning", "kas"]) { row, key, name, source in
      row.require("forkortning")
      let short = row.text("forkortning", limit: 3)
      if let short, let node = row["forkortning"] {
        if short.count != 3 || !short.allSatisfy(\.isLetter) {
          log.report(.wrongForm(expected: .identifier), at: node, field: "forkortning")
        } else if !abbreviations.insert(short.lowercased()).inserted {
          log.report(.duplicate(value: short), at: node, field: "forkortning")
        }
      }
      return InsatsKind(
        key: KindKey(key), name: name, abbreviation: short ?? "",
        parent: row.key("ingar_i").map { KindKey($0) }, kas: row.text("kas"),
        validity: validity(row), source: source, synonyms: synonyms(row))
    }
    checkParents(rows.map { ($0.key.rawValue, $0.parent?.rawValue) })
    return rows
  }

  func municipalities() -> [Municipality] {
    read(["kod"]) { row, key, name, _ in
      row.require("kod")
      guard let node = row["kod"], let code = row.text("kod") else { return nil }
      if code.utf8.count != 4 || !code.utf8.allSatisfy({ (48...57).contains($0) }) {
        log.report(.wrongForm(expected: .identifier), at: node, field: "kod")
      }
      return Municipality(key: MunicipalityKey(key), name: name, code: code)
    }
  }

  /// A plain list. Closure reasons must say their outcome class, and a provider's reasons for a no
  /// whose side it is on; `ingen` for none.
  func plain(_ list: CodeListName) -> [CodeRow] {
    let extra: String? =
      switch list {
      case .closures: "kas_klass"
      case .refusals: "sida"
      default: nil
      }
    return read(Set(["kraver_text"] + [extra].compactMap { $0 })) { row, key, name, source in
      if let extra { row.require(extra) }
      let outcome = row.code("kas_klass", among: KnownKeys(["A", "B", "C", "D", "E", "ingen"]))
      let sides = CodeRow.Side.allCases.map(\.rawValue) + ["ingen"]
      let side = row.code("sida", among: KnownKeys(sides))
      return CodeRow(
        key: CodeKey(key), name: name, validity: validity(row), source: source,
        kasClass: outcome == "ingen" ? nil : outcome,
        needsText: row.yesOrNo("kraver_text") ?? false, help: row.text("hjalp"),
        side: side.flatMap { CodeRow.Side(rawValue: $0) })
    }
  }

  /// Reads the rows with what all lists have in common; `make` may report more.
  private func read<Row>(
    _ extra: Set<String>, _ make: (MappingReader, String, String, String) -> Row?
  ) -> [Row] {
    var seen: Set<String> = []
    return nodes.compactMap { node in
      guard let row = MappingReader(node, keys: Self.common.union(extra), log: log) else {
        return nil
      }
      row.require("nyckel", "namn", "kalla")
      let key = row.key("nyckel") ?? ""
      if let place = row["nyckel"], !key.isEmpty, !seen.insert(key).inserted {
        log.report(.duplicate(value: key), at: place, field: "nyckel")
      }
      return make(row, key, row.text("namn", limit: Limit.name) ?? "", row.text("kalla") ?? "")
    }
  }

  private func validity(_ row: MappingReader) -> Validity {
    let validity = Validity(from: row.day("giltig_fran"), to: row.day("giltig_till"))
    if let from = validity.from, let to = validity.to, to < from, let node = row["giltig_till"] {
      log.report(.wrongForm(expected: .day), at: node, field: "giltig_till")
    }
    return validity
  }

  private func synonyms(_ row: MappingReader) -> [String] {
    row.texts("synonymer", limit: Limit.name)
  }

  private func checkParents(_ rows: [(key: String, parent: String?)]) {
    ParentCheck.run(rows, nodes: nodes, field: "ingar_i", log: log)
  }
}
