/// What a terminal can tell the program.
package enum InputEvent: Hashable, Sendable {
  case key(Key)
  /// A whole bracketed paste; only text, never keys.
  case paste(String)
  case mouse(MouseEvent)
  case resize(Size)
  /// Bytes that are not UTF-8 came in; told once a session.
  case notUTF8
  /// The program was stopped (Ctrl-Z) and is in the foreground again: draw everything.
  case resumed
  /// The terminal is gone.
  case hangUp
  /// A signal asks the program to end.
  case terminate
}
