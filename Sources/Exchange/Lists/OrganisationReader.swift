package import Domain

/// Reads `data/katalog/organisation.yaml`: the units and providers, as `utforare:` rows.
package enum OrganisationReader {
  private static let keys: Set<String> = [
    "nyckel", "namn", "slag", "regi", "kommun", "ingar_i", "fakta", "kallor",
  ]

  /// Gives the rows in file order. A row's `kommun` must be one of `municipalities`.
  package static func read(
    _ file: SourceFile, municipalities: [Municipality]
  ) throws(FileFaults) -> [Provider] {
    let log = FaultLog(file: file.name)
    let content = RowFile(file, rowsKey: "utforare", log: log)
    let known = KnownKeys(municipalities.map(\.key.rawValue))
    var seen: Set<String> = []
    var providers: [Provider] = []
    for node in content?.rows ?? [] {
      guard let row = MappingReader(node, keys: keys, log: log) else { continue }
      row.require("nyckel", "namn", "slag", "regi")
      let key = row.key("nyckel") ?? ""
      if let place = row["nyckel"], !key.isEmpty, !seen.insert(key).inserted {
        log.report(.duplicate(value: key), at: place, field: "nyckel")
      }
      providers.append(
        Provider(
          key: ProviderKey(key), name: row.text("namn", limit: Limit.name) ?? "",
          sort: row.text("slag", limit: Limit.name) ?? "",
          operation: row.choice("regi") ?? .unknown,
          municipality: row.code("kommun", among: known).map { MunicipalityKey($0) },
          parent: row.key("ingar_i").map { ProviderKey($0) },
          facts: row.text("fakta", multiline: true), sources: row.texts("kallor")))
    }
    ParentCheck.run(
      providers.map { ($0.key.rawValue, $0.parent?.rawValue) }, nodes: content?.rows ?? [],
      field: "ingar_i", log: log)
    try FaultLog.check([log])
    return providers
  }
}
