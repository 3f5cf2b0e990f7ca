import Domain

/// Other insatser to consider beside one: those that share most target groups, then kind, then
/// those with a free place. An answer to "people order what they know" (B2 of the review).
enum Neighbours {
  private static let most = 4

  static func of(_ insats: Insats, in catalogue: Catalogue) -> [InsatsID] {
    let groups = Set(
      insats.targetGroups.flatMap { catalogue.codes.targetGroups.lineage(of: $0.group) })
    let taken = Set(insats.combinableWith + insats.leadsTo + [insats.id])
    let scored = catalogue.insatser.enumerated().compactMap { index, other -> (Int, Int)? in
      guard !taken.contains(other.id), other.status != .ended,
        other.municipality == insats.municipality
      else { return nil }
      let shared = other.targetGroups.count { groups.contains($0.group) }
      let isSameKind = other.kind == insats.kind
      guard shared > 0 || isSameKind else { return nil }
      let free = (other.places.free ?? 0) > 0
      return (shared * 4 + (isSameKind ? 3 : 0) + (free ? 1 : 0), index)
    }
    return scored.sorted { $0.0 == $1.0 ? $0.1 < $1.1 : $0.0 > $1.0 }
      .prefix(most).map { catalogue.insatser[$0.1].id }
  }
}
