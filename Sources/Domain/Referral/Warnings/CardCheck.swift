/// The warnings that come from holding an order against its card, one small rule each.
struct CardCheck {
  let content: ReferralContent
  let insats: Insats
  let catalogue: Catalogue
  let age: Int?
  let today: Day

  private var groups: GroupMatcher {
    GroupMatcher(content.targetGroups, in: catalogue.codes.targetGroups)
  }

  /// Both say which groups, and no group of the client's is one of the card's, stands below one or
  /// above one.
  var targetGroup: ReferralWarning? {
    let groups = groups
    guard !groups.isEmpty, !insats.targetGroups.isEmpty,
      !insats.targetGroups.contains(where: { groups.relation(to: $0.group) != nil })
    else { return nil }
    return ReferralWarning(
      .targetGroup, groups: insats.targetGroups.map(\.group), detail: insats.targetGroupNote)
  }

  /// A group of the client's is one the card is not for, or stands below one.
  var notFor: ReferralWarning? {
    let excluding = groups.excluding(insats.notFor)
    return excluding.isEmpty ? nil : ReferralWarning(.notFor, groups: excluding)
  }

  /// The card asks for something that somebody must check.
  var prerequisite: ReferralWarning? {
    insats.statedPrerequisites.map { ReferralWarning(.prerequisite, detail: $0) }
  }

  /// The age is known, and outside the card's.
  var ageOutside: ReferralWarning? {
    guard let age, let ages = insats.ages, !ages.contains(age) else { return nil }
    return ReferralWarning(.age)
  }

  /// Known to be full, or full for everybody the places are not kept for; with those that fit and
  /// have a known free place.
  var noFreePlace: ReferralWarning? {
    let free = insats.places.free(for: content.targetGroups, in: catalogue.codes.targetGroups)
    guard free == 0 else { return nil }
    let alternatives = Matching.alternatives(
      to: insats.id, for: ReferralWarnings.needs(of: content, insats: insats, age: age),
      in: catalogue, today: today)
    return ReferralWarning(.noFreePlace, alternatives: alternatives.map(\.insats))
  }

  /// Not confirmed for a year, or never.
  var stale: ReferralWarning? {
    insats.isStale(on: today)
      ? ReferralWarning(.staleCard, last: insats.confirmed?.day) : nil
  }

  /// Somebody outside runs it, and no consent to tell them holds today (OSL 10:1, domain facts
  /// 2.4.2).
  var consentMissing: ReferralWarning? {
    guard insats.isExternal(in: catalogue),
      content.consent?.covers(insats, in: catalogue, on: today) != true
    else { return nil }
    return ReferralWarning(.consentMissing)
  }
}
