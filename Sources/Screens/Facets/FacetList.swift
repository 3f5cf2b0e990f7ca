import Domain
import Search

/// Makes the rows of the filter list, with exact counts for the words and other filters now.
enum FacetList {
  static func rows(_ state: AppState) -> [TickRow<FacetChoice>] {
    let query = state.catalogueScreen.query
    let counts = state.index.counts(query)
    func choice(_ choice: FacetChoice, _ label: String, depth: Int = 0, _ count: Int) -> TickRow<
      FacetChoice
    > {
      .choice(
        choice, label: label, depth: depth, count: count,
        isTicked: choice.isTicked(in: query.filter))
    }
    var rows: [TickRow<FacetChoice>] = [.heading(FacetText.places)]
    rows.append(choice(.free(true), FacetText.free, counts.free))
    rows.append(choice(.free(false), FacetText.full, counts.full))
    rows.append(.heading(FacetText.groups))
    rows += state.codes.targetGroups.rows.map { group in
      choice(
        .group(group.key.rawValue), group.name,
        depth: state.codes.targetGroups.depth(of: group.key),
        counts.groups[group.key.rawValue] ?? 0)
    }
    rows.append(
      choice(
        .group(MapRow.missingKey), MapText.missing, counts.groups[MapRow.missingKey] ?? 0))
    rows.append(.heading(FacetText.kinds))
    rows += state.codes.kinds.rows.map { kind in
      choice(
        .kind(kind.key), kind.name, depth: state.codes.kinds.depth(of: kind.key),
        counts.kinds[kind.key] ?? 0)
    }
    rows.append(.heading(FacetText.operations))
    rows += Operation.allCases.map {
      choice(.operation($0), FacetText.name($0), counts.operations[$0] ?? 0)
    }
    if state.catalogue.municipalities.count > 1 {
      rows.append(.heading(FacetText.municipalities))
      rows += state.catalogue.municipalities.map {
        choice(.municipality($0.key), $0.name, counts.municipalities[$0.key] ?? 0)
      }
    }
    rows.append(.heading(FacetText.statuses))
    rows += InsatsStatus.allCases.map {
      choice(.status($0), FacetText.name($0), counts.statuses[$0] ?? 0)
    }
    return rows
  }
}
