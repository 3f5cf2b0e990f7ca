/// What shows frames and gives events: a live terminal, a linear one, or a script in tests.
package protocol Display: AnyObject {
  /// The window now.
  var size: Size { get }
  /// Shows a frame of that size.
  func show(_ frame: Frame)
  /// Waits for events. Returns at once when there are some, when `wake()` of the display's waker
  /// was called, or when the time is out.
  /// - Parameter milliseconds: the longest wait; negative waits for ever.
  /// - Returns: what happened, in order; nothing when woken or when the time is out.
  /// - Returns: what happened, oldest first; empty when only the time was out or somebody woke it.
  func events(waiting milliseconds: Int) -> [InputEvent]
  /// Forgets what the window shows, so that the next frame is drawn whole.
  func redraw()
  /// Stops the program as Ctrl-Z does and returns when it is in the foreground again.
  func suspend()
  /// Takes or gives back the mouse, so that text can be marked and copied.
  func captureMouse(_ on: Bool)
  /// Gives the terminal back. Safe to call twice.
  func close()
}
