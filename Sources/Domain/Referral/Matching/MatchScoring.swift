/// The rules of the matching, one small function each, for one client and many cards.
struct MatchScoring {
  let needs: ClientNeeds
  let catalogue: Catalogue
  let today: Day
  private let groups: GroupMatcher
  /// The group of the client's obstacle, if one answers to it.
  private let obstacle: GroupMatcher?
  /// What each wording of a language requirement asks for, read once, as many cards share one;
  /// `nil` where nothing should be concluded.
  private let askedLevels: [String: LanguageLevel?]

  /// `cards` are those that will be matched; others may be too, but slower.
  init(needs: ClientNeeds, catalogue: Catalogue, today: Day, cards: [Insats]) {
    self.needs = needs
    self.catalogue = catalogue
    self.today = today
    let hierarchy = catalogue.codes.targetGroups
    groups = GroupMatcher(needs.targetGroups, in: hierarchy)
    obstacle = needs.obstacle.flatMap { Matching.groupOfObstacle[$0] }
      .map { GroupMatcher([$0], in: hierarchy) }
    let wordings = needs.languageLevel == nil ? [] : Set(cards.compactMap(\.languageRequirement))
    askedLevels = Dictionary(
      wordings.map { ($0, LanguageLevel(requirement: $0)) }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// The rules stand in the order of the table, so that the points do too.
  func match(_ insats: Insats) -> Match {
    var points = groupPoints(insats)
    points += obstaclePoints(insats)
    points += kindPoints(insats)
    points += placePoints(insats)
    points += municipalityPoints(insats)
    points += agePoints(insats)
    points += languagePoints(insats)
    points += hoursPoints(insats)
    points += evidencePoints(insats)
    points += statusPoints(insats)
    points += cardPoints(insats)
    return Match(
      insats: insats.id, score: points.reduce(0) { $0 + $1.points },
      reasons: points.filter { $0.points > 0 }, cautions: points.filter { $0.points <= 0 })
  }

  func askedLevel(_ words: String) -> LanguageLevel? {
    askedLevels[words] ?? LanguageLevel(requirement: words)
  }

  /// Each group on the card by its strongest relation to the client's; and those it is not for.
  private func groupPoints(_ insats: Insats) -> [MatchPoint] {
    var points = insats.targetGroups.compactMap { tag in
      groups.relation(to: tag.group).map { relation, group in
        MatchPoint(
          kind(of: relation),
          .groups(client: group, card: tag.group, isInterpretation: tag.isInterpretation))
      }
    }
    let isForOthers = points.isEmpty && !insats.targetGroups.isEmpty && !groups.isEmpty
    if let group = groups.excluding(insats.notFor).first {
      points.append(MatchPoint(.notFor, .group(group)))
    }
    if isForOthers { points.append(MatchPoint(.otherGroups)) }
    return points
  }

  private func kind(of relation: GroupRelation) -> MatchPoint.Kind {
    switch relation {
    case .same: .sameGroup
    case .below: .widerGroup
    case .above: .narrowerGroup
    case .everybody: .everybody
    }
  }

  /// The card is for those with the obstacle, or for a wider group.
  private func obstaclePoints(_ insats: Insats) -> [MatchPoint] {
    guard let obstacle else { return [] }
    let tag = insats.targetGroups.first { tag in
      obstacle.relation(to: tag.group).map { $0.relation >= .below } ?? false
    }
    return tag.map { [MatchPoint(.obstacle, .group($0.group))] } ?? []
  }

  private func kindPoints(_ insats: Insats) -> [MatchPoint] {
    let kinds = catalogue.codes.kinds
    return needs.kinds.contains { kinds.isRelated($0, insats.kind) }
      ? [MatchPoint(.kind, .kind(insats.kind))] : []
  }

  /// Unknown places speak neither for nor against.
  private func placePoints(_ insats: Insats) -> [MatchPoint] {
    guard let free = insats.places.free(for: needs.targetGroups, in: catalogue.codes.targetGroups)
    else { return [] }
    return [free > 0 ? MatchPoint(.freePlace, .places(free)) : MatchPoint(.noFreePlace)]
  }

  private func municipalityPoints(_ insats: Insats) -> [MatchPoint] {
    guard let own = needs.municipality else { return [] }
    let detail = MatchPoint.Detail.municipality(insats.municipality)
    if insats.municipality == own { return [MatchPoint(.ownMunicipality, detail)] }
    return [MatchPoint(insats.openToOthers == true ? .openToOthers : .otherMunicipality, detail)]
  }
}
