/// The rules of the matching, one small function each, for one client and many cards.
struct MatchScoring {
  let needs: ClientNeeds
  let catalogue: Catalogue
  let today: Day
  private let groups: GroupMatcher
  /// The group of the client's obstacle, if one answers to it.
  private let obstacle: GroupMatcher?

  init(needs: ClientNeeds, catalogue: Catalogue, today: Day) {
    self.needs = needs
    self.catalogue = catalogue
    self.today = today
    let hierarchy = catalogue.codes.targetGroups
    groups = GroupMatcher(needs.targetGroups, in: hierarchy)
    obstacle = needs.obstacle.flatMap { Matching.groupOfObstacle[$0] }
      .map { GroupMatcher([$0], in: hierarchy) }
  }

  func match(_ insats: Insats) -> Match {
    let points =
      groupPoints(insats) + obstaclePoints(insats) + kindPoints(insats) + placePoints(insats)
      + municipalityPoints(insats) + agePoints(insats) + languagePoints(insats)
      + hoursPoints(insats) + evidencePoints(insats) + statusPoints(insats)
      + cardPoints(insats)
    let table = MatchPoint.Kind.allCases
    var reasons: [MatchPoint] = []
    var cautions: [MatchPoint] = []
    for kind in table {
      let found = points.filter { $0.kind == kind }
      if kind.points > 0 { reasons += found } else { cautions += found }
    }
    return Match(
      insats: insats.id, score: points.reduce(0) { $0 + $1.points }, reasons: reasons,
      cautions: cautions)
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
    if points.isEmpty, !insats.targetGroups.isEmpty, !groups.isEmpty {
      points = [MatchPoint(.otherGroups)]
    }
    if let group = groups.excluding(insats.notFor).first {
      points.append(MatchPoint(.notFor, .group(group)))
    }
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
    guard let free = insats.places.free else { return [] }
    return [free > 0 ? MatchPoint(.freePlace, .places(free)) : MatchPoint(.noFreePlace)]
  }

  private func municipalityPoints(_ insats: Insats) -> [MatchPoint] {
    guard let own = needs.municipality else { return [] }
    let detail = MatchPoint.Detail.municipality(insats.municipality)
    if insats.municipality == own { return [MatchPoint(.ownMunicipality, detail)] }
    return [MatchPoint(insats.openToOthers == true ? .openToOthers : .otherMunicipality, detail)]
  }
}
