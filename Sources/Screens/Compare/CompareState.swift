package import Domain

/// Two or three cards side by side.
package struct CompareState: Sendable {
  /// The most that can be compared.
  static let most = 3

  package var ids: [InsatsID]
  package var top = 0

  package init(ids: [InsatsID]) { self.ids = ids }
}
