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
    spans += Highlight.spans(reason.text, reason.ranges, base: Style(.muted))
    if let how = CatalogueText.how(reason.kind) { spans.append(Span(" (" + how + ")", .muted)) }
    return spans
  }
}
