import Canvas
import Domain

/// Why the selected insats stands where it does: what speaks for it, and what to look out for.
enum Explanation {
  /// With a sign before each point, so that it can be told apart without colour.
  static func lines(
    _ match: MatchState, _ state: AppState, width: Int, isShort: Bool
  ) -> [[Span]] {
    guard let selected = match.selectedMatch else { return [] }
    func lines(_ points: [MatchPoint], _ sign: String, _ role: Role) -> [[Span]] {
      points.flatMap { point in
        let text =
          isShort
          ? MatchText.short(point, state.catalogue) : MatchText.sentence(point, state.catalogue)
        return TextWrap.lines(text, width: max(1, width - 2)).enumerated().map { index, line in
          index == 0 ? [Span(sign, role), Span(" " + line)] : [Span("  " + line)]
        }
      }
    }
    let all =
      lines(selected.reasons, MatchScreenText.reasonSign, .good)
      + lines(selected.cautions, MatchScreenText.cautionSign, .warning)
    return all.isEmpty
      ? TextWrap.lines(MatchScreenText.nothingKnown, width: width).map { [Span($0, .muted)] } : all
  }

  /// The same in one text, for the linear reading.
  static func text(_ match: Match, _ catalogue: Catalogue) -> String {
    let points = match.reasons + match.cautions
    return points.isEmpty
      ? MatchScreenText.nothingKnown
      : points.map { MatchText.sentence($0, catalogue) }.joined(separator: " ")
  }
}
