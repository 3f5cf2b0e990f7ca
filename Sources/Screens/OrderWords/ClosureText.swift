package import Domain

/// The words of a closing: what came of the goals, how the insats was given, what comes next.
package enum ClosureText {
  package static func goal(_ number: Int, _ goal: String) -> String { "Mål \(number): " + goal }

  /// `Mål 1: Delta två dagar i veckan: delvis. Kom hälften av gångerna.` The goal is left out where
  /// it must not be shown.
  package static func outcome(_ number: Int, _ goal: String?, _ outcome: GoalOutcome) -> String {
    let head = goal.map { self.goal(number, $0) } ?? "Mål \(number)"
    return head + ": " + MeetingText.name(outcome.degree)
      + (outcome.text.isEmpty ? "" : ". " + outcome.text)
  }

  package static func asOrdered(_ degree: Degree) -> String {
    asOrderedHead + " " + MeetingText.name(degree).capitalisedFirst + "."
  }

  package static func nextStep(_ text: String) -> String { "Nästa steg: " + text }

  static let outcomeWords = "  med ord"
  static let outcomeHelp = "Blev målet uppnått? ← och → väljer, eller J, D och N."
  static let wordsHelp = "Några ord om målet, om du vill."
  static let asOrderedHead = "Levererades enligt beställning?"
  static let asOrderedHelp =
    "Blev insatsen så som den beställdes, till exempel i tid och omfattning? ← och → väljer, "
    + "eller J, D och N."
  static let nextStepHead = "Nästa steg (om du vill)"
  static let nextStepHelp =
    "Vad bör hända nu? Handläggaren ser det. Skriv inte diagnos eller uppgifter om andra."
  static let degreeMissing = "Svar saknas. Välj ja, delvis eller nej."
}
