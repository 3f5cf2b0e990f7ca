/// Something a reviewer should look at. Carries data; the sentence is made where it is shown.
package struct ReviewFlag: Codable, Hashable, Sendable {
  /// In the order they are told: what is riskiest first.
  package enum Key: String, Codable, CaseIterable, Sendable {
    case protectedIdentity = "skyddad_identitet"
    case externalWithoutConsent = "extern_utan_samtycke"
    /// The same kind again and again without result, or the same insats again.
    case goingRound = "rundgang"
    case repeated = "upprepad"
    case wrongTargetGroup = "fel_malgrupp"
    case childrenMissing = "barnens_situation_saknas"
    case override = "avsteg"
    case copiedJustification = "kopierad_motivering"
    case thinJustification = "kort_motivering"
    case expensive = "dyr"
    case longPeriod = "lang_period"
    case nearDeadline = "nara_tidsgrans"
  }

  package var key: Key
  /// How many: earlier orders, characters, days; what the key counts.
  package var count: Int
  /// The warnings that were let through.
  package var warnings: [ReferralWarning.Key]
  /// A day it is about.
  package var day: Day?
  /// The number of another order it is about.
  package var order: Int?
  /// Words of the card it is about.
  package var detail: String?

  package init(
    _ key: Key, count: Int = 0, warnings: [ReferralWarning.Key] = [], day: Day? = nil,
    order: Int? = nil, detail: String? = nil
  ) {
    self.key = key
    self.count = count
    self.warnings = warnings
    self.day = day
    self.order = order
    self.detail = detail
  }
}
