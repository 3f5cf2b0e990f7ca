package import Domain

/// What became of an insats' orders, in words: always with what was counted and of how many.
package enum FiguresText {
  package static let label = "Resultat"

  /// While they are being counted, which takes long when there are very many.
  static func counting(_ count: Int) -> String {
    "räknar … \(count) beställningar hittills. Esc lämnar kortet och avbryter."
  }

  /// A paragraph for what came of those closed, one for the noes, and one for how they were given.
  package static func paragraphs(_ figures: InsatsFigures) -> [String] {
    var texts = [closed(figures), returned(figures)]
    let answers = Degree.allCases.map { figures.asOrdered[$0] ?? 0 }
    if answers.reduce(0, +) > 0 { texts.append(asOrdered(answers)) }
    return texts
  }

  /// `senaste 12 mån: 34 avslut · 38 % till arbete eller studier (13 av 34) · 12 % avbrott (4 av 34)`
  private static func closed(_ figures: InsatsFigures) -> String {
    let head = "senaste 12 mån: "
    guard figures.closed > 0 else { return head + "inga avslut" }
    return head
      + [
        "\(figures.closed) avslut",
        part(figures.workOrStudies, of: figures.closed, "till arbete eller studier"),
        part(figures.brokenOff, of: figures.closed, "avbrott"),
      ].joined(separator: " · ")
  }

  private static func returned(_ figures: InsatsFigures) -> String {
    guard figures.orders > 0 else { return "inga beställningar under tiden" }
    let orders = figures.orders == 1 ? "beställning" : "beställningar"
    return "returer fel målgrupp: \(figures.wrongTargetGroup) av \(figures.orders) \(orders) · "
      + "nekade: \(figures.declined) av \(figures.orders)"
  }

  private static func asOrdered(_ answers: [Int]) -> String {
    let parts = zip(Degree.allCases, answers).map { MeetingText.name($0) + " \($1)" }
    let sum = answers.reduce(0, +)
    return "enligt beställning: " + parts.joined(separator: " · ")
      + " (av \(sum) svar)"
  }

  /// A share says nothing of a few, so there it is left out.
  private static func part(_ count: Int, of all: Int, _ what: String) -> String {
    guard all >= 10 else { return "\(count) av \(all) " + what }
    return "\((count * 200 + all) / (2 * all)) % " + what + " (\(count) av \(all))"
  }
}
