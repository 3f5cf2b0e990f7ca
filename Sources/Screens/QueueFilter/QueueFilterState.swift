package import Canvas

/// The filter list above the review queue.
package struct QueueFilterState: Sendable {
  package var scroll = ListScroll(selected: 1)

  package init() {}
}
