import Domain
import Search

/// What an empty list says: why, and what to do.
enum EmptyList {
  static func lines(_ state: AppState) -> [String] {
    let screen = state.catalogueScreen
    if !state.isCatalogueRead {
      return [state.hasReadFailed ? AppText.readFailed : AppText.reading]
    }
    if state.catalogue.insatser.isEmpty { return [CatalogueText.empty, CatalogueText.emptyHelp] }
    if screen.isFromMap {
      return [CatalogueText.escToMap]
        + (state.session.signalsNeeds ? [CatalogueText.signalNeed] : [])
    }
    if screen.query.filter.hasFreePlace == true, !screen.isSearching, hasOthers(state) {
      return [CatalogueText.nothingFound, CatalogueText.noFreePlaces]
    }
    let missing = state.session.signalsNeeds && !screen.isSearching
    return [CatalogueText.nothingFound, CatalogueText.tryThis]
      + (screen.isSearching ? [] : [CatalogueText.escClears])
      + (missing ? [CatalogueText.signalNeed] : [])
  }

  /// Whether there are hits when places do not matter.
  private static func hasOthers(_ state: AppState) -> Bool {
    var query = state.catalogueScreen.query
    query.filter.hasFreePlace = nil
    return state.index.search(query, limit: 1, explained: 0).total > 0
  }
}
