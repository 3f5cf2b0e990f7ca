/// What is asked about a client's needs, in the order of the rows.
package enum MatchNeed: CaseIterable, Hashable, Sendable {
  case targetGroups, languageLevel, age, obstacle, hours, kinds, municipality
}
