import CTerminal

/// Wakes the display's `events(waiting:)` from any thread. One pipe serves the whole process.
package struct Waker: Sendable {
  package init() {}

  package func wake() { ct_wake() }
}
