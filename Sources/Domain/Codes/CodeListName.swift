/// The plain code lists, named as their files in `data/kodverk/`.
package enum CodeListName: String, Codable, CaseIterable, Sendable {
  /// Official obstacles to self-support (försörjningshinder).
  case incomeObstacles = "forsorjningshinder"
  /// Legal grounds of an order (lagrum).
  case legalGrounds = "lagrum"
  /// Reasons for an order (skäl).
  case reasons = "skal"
  /// Reasons for letting an order through a warning (avsteg).
  case overrides = "avsteg"
  /// Reasons for sending an order back (återlämning).
  case sendBacks = "aterlamning"
  /// Reasons for withdrawing an order (återkallelse).
  case withdrawals = "aterkallelse"
  /// Reasons for closing, with outcome class (avslutsorsak).
  case closures = "avslutsorsaker"
  /// Reasons a provider gives for a no (returorsak).
  case refusals = "returorsaker"
  /// Reasons for missing a guarantee (avvikelseorsak).
  case deviations = "avvikelseorsaker"
}
