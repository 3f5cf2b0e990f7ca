/// Whose order a step may be taken on, among the orders of one's unit.
package enum StepOwnership: String, Codable, CaseIterable, Sendable {
  case anybodys = "allas"
  /// Only the caseworker who made it.
  case own = "egen"
  /// Anybody but the caseworker, and whoever made it or sent it in: nobody decides on their own
  /// order, though it has been handed over.
  case others = "andras"
}
