package import Canvas
package import Messages

/// The search for a client.
package struct ClientsState: Sendable {
  /// May hold a personal number, which is shown nowhere else.
  package var line = TextField(limit: 120)
  /// Clients found; `nil` before the first search and once the text is another.
  package var found: [ClientSummary]?
  package var scroll = ListScroll()
  /// What is being searched for.
  var asked: ClientQuery?
  /// Why nothing could be searched for.
  var problem: String?

  package init() {}

  /// The result that Enter opens.
  var selected: ClientSummary? {
    guard let found, found.indices.contains(scroll.selected) else { return nil }
    return found[scroll.selected]
  }
}
