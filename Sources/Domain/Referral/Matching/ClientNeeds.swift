/// What a client needs, as far as it is known; what is not known decides nothing.
package struct ClientNeeds: Codable, Hashable, Sendable {
  package var targetGroups: [TargetGroupKey]
  /// In whole years.
  package var age: Int?
  package var languageLevel: LanguageLevel?
  /// A key of `forsorjningshinder`.
  package var obstacle: CodeKey?
  package var hoursPerWeek: Int?
  /// The client's own municipality, where insatser are ordered by default.
  package var municipality: MunicipalityKey?
  /// Kinds of insats that are looked for; empty for any.
  package var kinds: [KindKey]

  package init(
    targetGroups: [TargetGroupKey] = [], age: Int? = nil, languageLevel: LanguageLevel? = nil,
    obstacle: CodeKey? = nil, hoursPerWeek: Int? = nil, municipality: MunicipalityKey? = nil,
    kinds: [KindKey] = []
  ) {
    self.targetGroups = targetGroups
    self.age = age
    self.languageLevel = languageLevel
    self.obstacle = obstacle
    self.hoursPerWeek = hoursPerWeek
    self.municipality = municipality
    self.kinds = kinds
  }
}
