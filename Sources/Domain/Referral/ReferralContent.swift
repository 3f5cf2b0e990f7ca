/// What a caseworker fills in: the order itself, without who, when and status.
///
/// A draft may hold any part of it; `ReferralRules` says what an order must hold.
package struct ReferralContent: Codable, Hashable, Sendable {
  package var insats: InsatsID?
  package var client = ClientIdentity()
  package var legalGround: CodeKey?
  /// Official obstacle to self-support (försörjningshinder).
  package var incomeObstacle: CodeKey?
  package var targetGroups: [TargetGroupKey] = []
  /// Coded reasons, one or more.
  package var reasons: [CodeKey] = []
  /// The reason in words.
  package var justification = ""
  package var purpose = ""
  package var goals: [String] = []
  package var abilityAndExperience = ""
  /// The client's own view; or why it was not asked for.
  package var ownView = ""
  package var ownViewMissingReason = ""
  /// Whether there are children in the household; `nil` until answered.
  package var hasChildren: Bool?
  /// Barnens situation; required when there are children.
  package var childrensSituation = ""
  /// Other insatser at the same time, and their authorities.
  package var otherInsatser = ""
  package var consent: Consent?
  /// Language the client needs an interpreter in; empty for none.
  package var interpreter = ""
  package var wishedStart: Day?
  package var hoursPerWeek: Int?
  package var reviewDay: Day?
  /// Insatser that were considered and not chosen, in words.
  package var alternatives = ""
  package var overrides: [WarningOverride] = []
  /// In drafts only.
  package var unfinished: UnfinishedPart?

  package init() {}
}
