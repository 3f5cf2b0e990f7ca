/// Something the program points out before an order is sent. It never stops one: it is
/// overridden with a coded reason. Carries data; the sentence is made where it is shown.
package struct ReferralWarning: Codable, Hashable, Sendable {
  package enum Key: String, Codable, CaseIterable, Sendable {
    /// None of the client's groups is one the insats is for.
    case targetGroup = "fel_malgrupp"
    /// One of the client's groups is one the insats is not for.
    case notFor = "inte_for"
    /// The card has a prerequisite somebody must check.
    case prerequisite = "forkrav"
    case age = "alder"
    case noFreePlace = "ingen_plats"
    case insatsPaused = "pausad"
    case insatsEnded = "avslutad"
    /// Not confirmed by the provider for a year, or never.
    case staleCard = "gammalt_kort"
    /// The same insats was ordered for this client before.
    case sameInsats = "samma_insats"
    /// The same kind was ordered for this client before.
    case sameKind = "samma_typ"
    /// At least the third of the same kind without result.
    case goingRound = "rundgang"
    /// Another order for the client is open.
    case openOrder = "oppen_bestallning"
    case consentMissing = "samtycke_saknas"
  }

  package var key: Key
  /// How many earlier or open orders it is about.
  package var count: Int
  /// The day of the last of them.
  package var last: Day?
  /// How the last one ended: a key of `avslutsorsaker`.
  package var outcome: CodeKey?
  /// Insatser that fit and have a place, best first, at most three.
  package var alternatives: [InsatsID]
  /// Target groups of the card that the warning is about.
  package var groups: [TargetGroupKey]
  /// The card's own words where the warning is about them.
  package var detail: String?

  package init(
    _ key: Key, count: Int = 0, last: Day? = nil, outcome: CodeKey? = nil,
    alternatives: [InsatsID] = [], groups: [TargetGroupKey] = [], detail: String? = nil
  ) {
    self.key = key
    self.count = count
    self.last = last
    self.outcome = outcome
    self.alternatives = alternatives
    self.groups = groups
    self.detail = detail
  }
}
