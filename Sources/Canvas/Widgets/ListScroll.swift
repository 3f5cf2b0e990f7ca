/// Which item of a list is selected and which one is at the top. Items may be several rows high.
package struct ListScroll: Hashable, Sendable {
  /// 0 for the first item; also 0 in an empty list.
  package private(set) var selected: Int
  /// The first item shown.
  package private(set) var top: Int

  package init(selected: Int = 0, top: Int = 0) {
    self.selected = max(0, selected)
    self.top = max(0, top)
  }

  /// Selects an item, as near as the list allows.
  package mutating func select(_ index: Int, of count: Int) {
    selected = min(max(0, index), max(0, count - 1))
  }

  package mutating func move(by step: Int, of count: Int) { select(selected + step, of: count) }

  /// The same scroll fitted to a window: the selected item whole in view, no empty rows at the
  /// end while there are items above.
  /// - Parameters:
  ///   - count: items in the list.
  ///   - rows: rows of the window.
  ///   - height: rows an item takes.
  /// - Returns: what to draw; keep it as the scroll, so that the list stands still.
  package func fitted(count: Int, rows: Int, height: Int = 1) -> ListScroll {
    let page = max(1, rows / max(1, height))
    var fitted = ListScroll(selected: min(selected, max(0, count - 1)), top: top)
    if fitted.selected < fitted.top { fitted.top = fitted.selected }
    if fitted.selected >= fitted.top + page { fitted.top = fitted.selected - page + 1 }
    fitted.top = max(0, min(fitted.top, count - page))
    return fitted
  }
}
