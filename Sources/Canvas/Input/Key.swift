/// A key as the program understands it, whatever bytes the terminal sent for it.
package enum Key: Hashable, Sendable {
  /// A printable character, with Shift already applied.
  case character(Character)
  /// Control and a lower-case letter.
  case control(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, pageUp, pageDown, home, end
  /// Alt and Down, which opens a pick-list.
  case altDown
  /// Control and an arrow or Delete/Backspace: by word.
  case wordLeft, wordRight, deleteWord
  /// F1–F12.
  case function(Int)
}
