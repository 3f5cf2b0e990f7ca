import Canvas

/// The words of the linear display: what one types instead of a key, and what it says itself.
enum LinearText {
  static let words: [String: Key] = [
    "upp": .up, "ner": .down, "ned": .down, "vänster": .left, "höger": .right,
    "sida upp": .pageUp, "sida ner": .pageDown, "hem": .home, "början": .home, "slut": .end,
    "tab": .tab, "nästa": .tab, "förra": .backTab, "esc": .escape, "tillbaka": .escape,
    "retur": .enter, "välj": .enter, "öppna": .enter, "radera": .backspace, "delete": .delete,
    "sök": .function(3), "hjälp": .function(1),
    "kommandon": .control("p"),
  ]

  /// Before a letter or digit: Control, as in `ctrl s`; before a number: a function key.
  static let control = "ctrl"
  static let function = "f"

  /// Stands before the line of the focused item.
  static let focusMark = "> "

  static let unknownWord =
    "Okänt ord. Skriv upp, ner, höger, vänster, esc, tab, sida ner, hem, slut, sök eller hjälp, "
    + "en tangent, tom rad för Enter, eller : följt av text."
}
