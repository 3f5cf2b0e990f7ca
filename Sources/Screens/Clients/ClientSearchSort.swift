import Domain
package import Messages

/// What a text is searched for as, seen from its shape alone: names have no digits, and personal
/// numbers have nothing but them and a sign.
package enum ClientSearchSort {
  case personalNumber, caseNumber, name

  /// `nil` for blanks.
  package init?(_ text: String) {
    let text = text.filter { !$0.isWhitespace }
    guard !text.isEmpty else { return nil }
    let digits = text.count { $0.isASCII && $0.isNumber }
    let isBare = text.allSatisfy { ($0.isASCII && $0.isNumber) || $0 == "-" || $0 == "+" }
    if PersonalNumber.looksPresent(in: text) || (isBare && (digits == 10 || digits == 12)) {
      self = .personalNumber
    } else {
      self = text.contains(where: \.isNumber) ? .caseNumber : .name
    }
  }

  /// What to ask for. Blanks inside a personal number are how some people write it.
  package static func query(_ text: String) -> ClientQuery? {
    switch ClientSearchSort(text) {
    case nil: nil
    case .personalNumber?: .personalNumber(text.filter { !$0.isWhitespace })
    case .caseNumber?: .caseNumber(ReferralText.cleaned(text))
    case .name?: .name(ReferralText.cleaned(text))
    }
  }
}
