package import Messages

/// What a screen asks the Application to do; it never does it itself.
package enum Effect: Hashable, Sendable {
  case quit
  /// Stop as Ctrl-Z does, until the program is in the foreground again.
  case suspend
  /// Take the mouse, or give it back so that text can be marked and copied.
  case captureMouse(Bool)
  /// Draw every cell anew.
  case redraw
  /// Make a store with these insatser, at the first start.
  case createStore(StartChoice)
  /// Send a request to the Engine, beside the key loop and after those sent before it. The answer
  /// comes as `AppMessage.answered` or `askFailed`.
  case ask(Request)
  /// Nobody waits any longer for what was to be counted.
  case stopCounting
  /// Read the catalogue anew, since free places have changed.
  case readCatalogue
  /// Make one more identifier for a draft (`AppMessage.freshID`).
  case makeID
}
