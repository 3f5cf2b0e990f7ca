/// Extent in whole hours a week; `from` equals `to` for a fixed extent.
package struct HoursPerWeek: Codable, Hashable, Sendable {
  package var from: Int
  package var to: Int

  package init(from: Int, to: Int) {
    self.from = from
    self.to = to
  }
}
