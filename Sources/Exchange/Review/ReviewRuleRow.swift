import Domain

/// One rule of the file, laid over another.
struct ReviewRuleRow {
  static let required = [
    "omfattning", "vidare_efter", "utgar_efter", "forsta_kontakt_inom", "kort_motivering",
    "lang_period", "nara_tidsgrans", "kostnadsord", "avsteg_utan_flagga",
  ]
  static let keys = Set(required + ["stickprov_procent", "beslutar"])

  private enum ScopeWord: String, CaseIterable {
    case all = "alla"
    case flagged = "flaggade"
    case sample = "stickprov"
  }

  private static let percent = "stickprov_procent"
  private static let never = "aldrig"

  private let row: MappingReader

  init(_ row: MappingReader) { self.row = row }

  /// What the row leaves out is as in the other rule. Zero working days would send everything on
  /// before anybody had seen it.
  func rule(over other: ReviewRule) -> ReviewRule {
    var rule = other
    rule.scope = scope(other.scope)
    rule.forwardAfter = days("vidare_efter", other.forwardAfter)
    rule.expireAfter = days("utgar_efter", other.expireAfter)
    if row["beslutar"] != nil { rule.deciders = row.texts("beslutar", limit: Limit.name) }
    rule.firstContactWithin =
      row.wholeNumber("forsta_kontakt_inom", in: 1...250) ?? other.firstContactWithin
    rule.thinJustification =
      row.wholeNumber("kort_motivering", in: 0...4_000) ?? other.thinJustification
    rule.longPeriod = row.wholeNumber("lang_period", in: 1...3_660) ?? other.longPeriod
    rule.nearDeadline = row.wholeNumber("nara_tidsgrans", in: 0...250) ?? other.nearDeadline
    if row["kostnadsord"] != nil {
      rule.costWords = row.texts("kostnadsord", limit: Limit.name).map { $0.lowercased() }
    }
    if row["avsteg_utan_flagga"] != nil { rule.unflaggedOverrides = warnings }
    return rule
  }

  private func scope(_ other: ReviewRule.Scope) -> ReviewRule.Scope {
    let percent = row.wholeNumber(Self.percent, in: 1...99)
    guard let word: ScopeWord = row.choice("omfattning") else {
      if let place = row[Self.percent], row["omfattning"] == nil {
        row.log.report(.unknownField, at: place, field: row.path + Self.percent)
      }
      return other
    }
    switch word {
    case .all, .flagged:
      if let place = row[Self.percent] {
        row.log.report(.unknownField, at: place, field: row.path + Self.percent)
      }
      return word == .all ? .all : .flagged
    case .sample:
      row.require(Self.percent)
      return .sample(percent: percent ?? 0)
    }
  }

  /// `aldrig` is no number of days, and not the same as leaving it out.
  private func days(_ key: String, _ other: Int?) -> Int? {
    guard let node = row[key] else { return other }
    if node.asText.map(CleanText.trimmed) == Self.never { return nil }
    return row.wholeNumber(key, in: 1...250) ?? other
  }

  private var warnings: [ReferralWarning.Key] {
    let known = KnownKeys(ReferralWarning.Key.allCases.map(\.rawValue))
    return row.distinct("avsteg_utan_flagga") { node in
      row.log.code(node, row.path + "avsteg_utan_flagga", among: known)
        .flatMap(ReferralWarning.Key.init(rawValue:))
    }
  }
}
