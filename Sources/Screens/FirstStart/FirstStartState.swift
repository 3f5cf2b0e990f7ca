package import Canvas

/// The first start: nothing is stored yet.
package struct FirstStartState: Sendable {
  package var scroll = ListScroll()
  /// A store is being made.
  package var isWorking = false

  package init() {}
}
