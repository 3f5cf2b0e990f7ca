import Canvas

/// What has been answered in one row of a dialog, with the undo of what was typed.
package struct DialogAnswer: Hashable, Sendable {
  var chosen: String?
  var field: TextField
}
