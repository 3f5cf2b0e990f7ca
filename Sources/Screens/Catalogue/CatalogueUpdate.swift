import Canvas
import Domain
import Search

/// How the search line and the list follow each other.
enum CatalogueUpdate {
  /// Opens the catalogue with a filter, as the map's drill-down does.
  static func open(_ filter: CatalogueFilter, _ state: inout AppState) {
    state.base = .catalogue
    state.catalogueScreen.isSearching = false
    write(SearchQuery(text: "", filter: filter), &state)
    state.catalogueScreen.isFromMap = true
  }

  /// Takes a new text of the search line and searches.
  static func setLine(_ line: TextField, _ state: inout AppState) {
    let isChanged = line.text != state.catalogueScreen.line.text
    state.catalogueScreen.line = line
    guard isChanged else { return }
    state.catalogueScreen.isFromMap = false
    state.catalogueScreen.scroll = ListScroll()
    refresh(&state)
  }

  /// Writes a query into the search line and searches.
  /// - Parameters:
  ///   - query: what the line is to say.
  ///   - unread: parts of the line that are no query yet and stay as they were typed.
  ///   - state: changed.
  static func write(_ query: SearchQuery, keeping unread: [String] = [], _ state: inout AppState) {
    var line = state.catalogueScreen.line
    let parts = [QueryLanguage.write(query, values: facetValues(state))] + unread
    line.replace(with: parts.filter { !$0.isEmpty }.joined(separator: " "))
    setLine(line, &state)
  }

  /// Puts the cursor at the end of the search line, ready for a new word: after a filter there
  /// is a space, so that the word does not become part of it.
  static func enterLine(_ state: inout AppState) {
    state.base = .catalogue
    state.catalogueScreen.isSearching = true
    var line = state.catalogueScreen.line
    _ = line.handle(.end)
    let last = line.text.split(separator: " ", omittingEmptySubsequences: false).last
    if let last, last.contains(":") || last.hasSuffix("\"") { line.append(" ") }
    state.catalogueScreen.line = line
  }

  private static func facetValues(_ state: AppState) -> FacetValues {
    FacetValues(
      codes: state.codes, providers: state.catalogue.providers,
      municipalities: state.catalogue.municipalities)
  }

  /// Changes the filter and keeps the words.
  static func change(
    _ state: inout AppState, _ change: (inout CatalogueFilter) -> Void
  ) {
    var query = state.catalogueScreen.query
    change(&query.filter)
    let isFromMap = state.catalogueScreen.isFromMap
    write(query, keeping: state.catalogueScreen.unread, &state)
    state.catalogueScreen.isFromMap = isFromMap
  }

  /// Searches anew; the selection stays on the same card where it is still found.
  static func refresh(_ state: inout AppState) {
    let selected = state.catalogueScreen.selected
    let parsed = QueryLanguage.parse(
      state.catalogueScreen.line.text, values: facetValues(state))
    state.catalogueScreen.query = parsed.query
    state.catalogueScreen.problems = parsed.problems
    state.catalogueScreen.unread = parsed.unread
    search(&state, explained: 0)
    let hits = state.catalogueScreen.hits
    let index = selected.flatMap { id in hits.firstIndex { $0.id == id } }
    let isUntouched = state.catalogueScreen.scroll == ListScroll()
    state.catalogueScreen.scroll.select(
      isUntouched ? 0 : index ?? state.catalogueScreen.scroll.selected, of: hits.count)
    settle(&state)
  }

  static func move(_ state: inout AppState, by step: Int) {
    state.catalogueScreen.scroll.move(by: step, of: state.catalogueScreen.hits.count)
    settle(&state)
  }

  /// Items on a page.
  static func page(_ state: AppState) -> Int {
    let layout = CatalogueLayout(state)
    return max(1, layout.list.height / layout.itemHeight)
  }

  /// Fits the list to the window, and has the reasons of every hit in view worked out.
  static func settle(_ state: inout AppState) {
    let layout = CatalogueLayout(state)
    let scroll = state.catalogueScreen.scroll.fitted(
      count: state.catalogueScreen.hits.count, rows: layout.list.height,
      height: layout.itemHeight)
    state.catalogueScreen.scroll = scroll
    guard state.catalogueScreen.hasReasons else { return }
    let inView = min(state.catalogueScreen.hits.count, scroll.top + page(state))
    if inView > state.catalogueScreen.explained { search(&state, explained: 2 * inView) }
  }

  /// Reasons cost more than hits, so they are worked out for the first ones only.
  private static func search(_ state: inout AppState, explained: Int) {
    let result = state.searching.search(state.catalogueScreen.query, explained: explained)
    state.catalogueScreen.hits = result.hits
    state.catalogueScreen.wordProblems = result.problems
    state.catalogueScreen.highlighter = result.highlighter
    state.catalogueScreen.explained = explained
  }

  /// Marks a card for comparison, or takes the mark away.
  /// - Returns: why it could not be marked.
  static func toggleMark(_ id: InsatsID, _ state: inout AppState) -> String? {
    if let index = state.marks.firstIndex(of: id) {
      state.marks.remove(at: index)
    } else if state.marks.count < CompareState.most {
      state.marks.append(id)
    } else {
      return CatalogueText.tooManyMarks
    }
    return nil
  }
}
