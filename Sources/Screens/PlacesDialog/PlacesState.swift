import Canvas
package import Domain

/// The dialog that changes the figures of an insats' places.
package struct PlacesState: Sendable {
  package let insats: InsatsID
  /// The figures as the user has seen them.
  var seen: Places
  package internal(set) var dialog: Dialog
}
