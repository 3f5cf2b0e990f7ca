package import Canvas
package import Messages

/// The list of orders that have been begun and not sent.
package struct DraftsState: Sendable {
  /// The last saved first.
  package var drafts: [Draft]
  package var scroll = ListScroll()
  /// The draft that will be thrown away if asked once more.
  var confirmsDiscard: String?

  package init(_ drafts: [Draft]) { self.drafts = drafts }

  /// The draft the marker is on.
  package var selected: Draft? {
    drafts.indices.contains(scroll.selected) ? drafts[scroll.selected] : nil
  }
}
