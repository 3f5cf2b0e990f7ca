import Domain

/// The words of a closing on standard input. A line that begins `mal 1:` is of the first goal, one
/// that begins `nasta:` of what should happen next; a line without such a beginning goes on with the
/// line before, and the first ones say how it ended.
struct ClosureWords {
  private enum Part: Hashable {
    case text
    case goal(Int)
    case next
  }

  private var parts: [Part: [String]] = [:]

  /// By number, from 1.
  var goals: [Int: String] {
    var goals: [Int: String] = [:]
    for case (.goal(let number), let lines) in parts {
      goals[number] = lines.joined(separator: "\n")
    }
    return goals
  }
  var text: String { joined(.text) }
  var next: String { joined(.next) }

  init(_ input: String) {
    var part = Part.text
    for line in ReferralText.cleaned(input, isMultiline: true).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      var rest = line[...]
      if let colon = line.firstIndex(of: ":"), let named = Self.part(line[..<colon]) {
        part = named
        rest = line[line.index(after: colon)...].drop { $0 == " " }
      }
      parts[part, default: []].append(String(rest))
    }
  }

  private func joined(_ part: Part) -> String { parts[part, default: []].joined(separator: "\n") }

  private static func part(_ head: Substring) -> Part? {
    let words = head.lowercased().replacing("å", with: "a").replacing("ä", with: "a")
      .split(separator: " ")
    switch (words.first, words.count) {
    case ("nasta", 1): return .next
    case ("mal", 2): return words.last.flatMap { Int($0) }.map { .goal($0) }
    default: return nil
    }
  }
}
