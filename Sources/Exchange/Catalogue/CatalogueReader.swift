package import Domain

/// Reads catalogue files: `katalog: MUNICIPALITY` and `insatser:`, whose keys are the raw values
/// of `InsatsField`.
///
/// A row's own `kommun` goes before the file's, and one of them must be there.
package struct CatalogueReader: Sendable {
  private let reference: CatalogueReference

  package init(_ reference: CatalogueReference) { self.reference = reference }

  /// - Returns: every card in file order; links between the files hold.
  package func read(_ files: [SourceFile]) throws(FileFaults) -> [Insats] {
    let reader = CardReader(reference, dialect: .yaml)
    var logs: [FaultLog] = []
    var insatser: [Insats] = []
    var isWhole = true
    for file in files {
      let log = FaultLog(file: file.name)
      logs.append(log)
      guard let content = RowFile(file, rowsKey: "insatser", keys: ["katalog"], log: log) else {
        isWhole = false
        continue
      }
      let municipality = reader.municipality(content.top, "katalog")
      for node in content.rows {
        // An unknown code is reported once for the file, not once more for each row.
        let inherited = content.top["katalog"] == nil ? nil : municipality ?? ""
        if let card = reader.read(node, municipality: inherited, log: log) {
          insatser.append(card.insats)
        }
      }
    }
    // Links into a file that could not be read would only be noise.
    if isWhole { reader.finish() }
    try FaultLog.check(logs)
    return insatser
  }
}
