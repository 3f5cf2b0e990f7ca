/// What is drawn where a terminal cannot show a character: ASCII of the same width.
package enum AsciiFallback {
  /// The character itself if it is ASCII, its stand-in, or `?`.
  package static func character(for character: Character) -> Character {
    if character.isASCII { return character }
    if let known = table[character] { return known }
    // A letter with a mark that the table does not hold, when it comes apart.
    if let base = character.unicodeScalars.first, base.isASCII { return Character(base) }
    return "?"
  }

  private static let table: [Character: Character] = [
    "─": "-", "━": "-", "═": "=", "│": "|", "┃": "|", "║": "|", "┌": "+", "┐": "+", "└": "+",
    "┘": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+", "╭": "+", "╮": "+", "╰": "+",
    "╯": "+", "›": ">", "‹": "<", "»": ">", "«": "<", "▸": ">", "▶": ">", "◂": "<", "◀": "<",
    "→": ">", "←": "<", "↑": "^", "↓": "v", "▲": "^", "▼": "v", "…": ".", "·": ".", "•": "*",
    "×": "x", "≠": "#", "✓": "v", "✗": "x", "□": "?", "■": "#", "█": "#", "▇": "#", "▐": "|",
    "▌": "|",
    "░": ".",
    "▒": ":", "▓": "#", "–": "-", "—": "-", "−": "-", "’": "'", "‘": "'", "”": "\"", "“": "\"",
    "≤": "<", "≥": ">", "½": "+", "§": "S", "°": "o", "€": "E", "\u{A0}": " ",
    "å": "a", "ä": "a", "ö": "o", "Å": "A", "Ä": "A", "Ö": "O", "é": "e", "É": "E", "è": "e",
    "ê": "e", "ë": "e", "á": "a", "à": "a", "â": "a", "ã": "a", "í": "i", "ì": "i", "ï": "i",
    "ó": "o", "ò": "o", "ô": "o", "ø": "o", "Ø": "O", "ú": "u", "ù": "u", "ü": "u", "Ü": "U",
    "æ": "a", "Æ": "A", "ç": "c", "ñ": "n", "ß": "s",
  ]
}
