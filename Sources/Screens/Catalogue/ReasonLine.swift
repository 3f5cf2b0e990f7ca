import Canvas
import Domain
import Search

/// Why a hit was found, in one line: `i innehållet: arbetsträning i egen takt (del av ordet)`.
enum ReasonLine {
  /// The best reason's line; empty without one.
  static func spans(_ hit: SearchHit) -> [Span] {
    guard let reason = hit.reasons.first(where: { $0.field != .name }) ?? hit.reasons.first else {
      return []
    }
    var spans = [Span(CatalogueText.place(reason.field) + ": ", .muted)]
    // These two are searched by their codes; a user sees the words for them.
    if let word = CatalogueText.word(forCode: reason.text, in: reason.field) {
      spans.append(Span(word, .match))
    } else {
      spans += Highlight.spans(reason.text, reason.ranges, base: Style(.muted))
    }
    if let how = CatalogueText.how(reason.kind) { spans.append(Span(" (" + how + ")", .muted)) }
    return spans
  }
}
