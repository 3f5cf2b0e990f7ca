package import Domain

/// Invented values laid over real cards, so that every feature can be tried. Each field it sets is
/// marked in `Insats.practiceFields`.
package struct PracticeOverlay: Sendable {
  struct Row: Sendable {
    /// The days of places and confirmation count from day 0.
    var values: Insats
    var fields: [InsatsField]
  }

  private let rows: [InsatsID: Row]

  init(_ rows: [Row]) {
    self.rows = Dictionary(
      rows.map { ($0.values.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The cards in the same order; those without a row are unchanged. The file's "days ago" are
  /// counted back from `today`.
  package func applied(to insatser: [Insats], today: Day) -> [Insats] {
    insatser.map { insats in
      guard let row = rows[insats.id] else { return insats }
      var values = row.values
      if let day = values.places.asOf { values.places.asOf = today.adding(days: day.number) }
      if let day = values.confirmed?.day { values.confirmed?.day = today.adding(days: day.number) }
      var result = insats
      for field in row.fields {
        result.copy(field, from: values)
        result.practiceFields.insert(field)
      }
      return result
    }
  }
}
