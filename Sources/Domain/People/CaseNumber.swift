/// The number of a client's case (ärendenummer), by which an order and its client are found.
package struct CaseNumber: Hashable, Sendable {
  /// As given, without blanks around: 1–40 Swedish letters, digits and `-` `/` `.`.
  package let text: String

  /// Most characters.
  package static let limit = 40

  /// ASCII letters and digits, å, ä and ö in both cases, and the three signs.
  private static let characters: Set<Character> = {
    let ascii = (UInt8(0)...127).map { Character(Unicode.Scalar($0)) }
    let swedish: [Character] = ["å", "ä", "ö", "Å", "Ä", "Ö"]
    return Set(ascii.filter { $0.isLetter || $0.isNumber } + swedish + ["-", "/", "."])
  }()

  /// - Throws: the first fault.
  package init(_ text: some StringProtocol) throws(CaseNumberFault) {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { throw .empty }
    var clean = ""
    for (index, character) in start[...last].enumerated() {
      guard index < Self.limit else { throw .tooLong(limit: Self.limit) }
      // The set's own character, so that å is written one way however it was typed.
      guard let position = Self.characters.firstIndex(of: character) else {
        throw .forbiddenCharacter
      }
      clean.append(Self.characters[position])
    }
    guard !PersonalNumber.looksPresent(in: clean) else { throw .personalNumber }
    self.text = clean
  }

  /// What two ways of writing the same number have in common: upper case.
  package var folded: String { text.uppercased() }
}

/// Why a text is no case number. Holds nothing of the text.
package enum CaseNumberFault: Error, Hashable, Sendable {
  /// Nothing but blanks.
  case empty
  case tooLong(limit: Int)
  /// Something other than letters, digits and `-` `/` `.`.
  case forbiddenCharacter
  /// It looks like a personal number, which must not stand where it is not protected.
  case personalNumber
}
