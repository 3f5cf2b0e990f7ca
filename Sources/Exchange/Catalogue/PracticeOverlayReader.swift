import Domain

/// Reads `data/exempel/ovning.yaml`: `ovning:` rows of an `id` and any fields of the card.
///
/// The fields are as in the catalogue, but days are relative: `platser` and `bekraftad` take
/// `dagar_sedan` (whole days before today) instead of a date.
package struct PracticeOverlayReader: Sendable {
  private let reference: CatalogueReference

  /// - Parameter reference: its `insatser` are the cards a row may be laid over.
  package init(_ reference: CatalogueReference) { self.reference = reference }

  package func read(_ file: SourceFile) throws(FileFaults) -> PracticeOverlay {
    let log = FaultLog(file: file.name)
    let reader = CardReader(reference, dialect: .practice)
    let known = KnownKeys(reference.insatser.sorted().map(\.rawValue))
    var rows: [PracticeOverlay.Row] = []
    for node in RowFile(file, rowsKey: "ovning", log: log)?.rows ?? [] {
      guard let card = reader.read(node, log: log) else { continue }
      let id = card.insats.id
      if !reference.insatser.contains(id), !id.rawValue.isEmpty {
        log.report(
          .unknownCode(value: id.rawValue, near: known.near(id.rawValue)), at: node,
          field: InsatsField.id.rawValue)
      }
      rows.append(
        PracticeOverlay.Row(values: card.insats, fields: card.fields.filter { $0 != .id }))
    }
    reader.finish()
    try FaultLog.check([log])
    return PracticeOverlay(rows)
  }
}
