package import Domain

/// Reads a JSON array of whole cards, as `CatalogueJSON.cards` writes it, as strictly as YAML.
///
/// Names and free places are derived and only need to be of the right key; a fault's field says
/// which card it is as well, such as `[3].platser.max`, since JSON may be all one line.
package struct CatalogueJSONReader: Sendable {
  private let reference: CatalogueReference

  package init(_ reference: CatalogueReference) { self.reference = reference }

  /// - Returns: the cards in file order.
  package func read(_ file: SourceFile) throws(FileFaults) -> [Insats] {
    let log = FaultLog(file: file.name)
    let reader = CardReader(reference, dialect: .json)
    var insatser: [Insats] = []
    if let root = JSONDocument.read(file, log: log) {
      if case .list(let items) = root.value {
        for (index, item) in items.enumerated() {
          if let card = reader.read(item, path: "[\(index)].", log: log) {
            insatser.append(card.insats)
          }
        }
      } else {
        log.report(.wrongForm(expected: .list), at: root, field: nil)
      }
    }
    reader.finish()
    try FaultLog.check([log])
    return insatser
  }
}
