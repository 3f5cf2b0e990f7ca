import Canvas
import Domain
import Search

/// Lays out a card as lines of a width.
enum CardLines {
  /// Shown with "uppgift saknas" when empty: what a caseworker decides by.
  static let always: Set<InsatsField> = [
    .targetGroups, .notFor, .places, .purpose, .content, .hours, .prerequisites, .provider,
    .confirmed, .status,
  ]
  /// What decides whether an insats fits comes first, then the rest in field order.
  static let order: [InsatsField] =
    first + InsatsField.allCases.filter { !first.contains($0) && !hidden.contains($0) }
  private static let first: [InsatsField] = [
    .targetGroups, .notFor, .targetGroupNote, .ages, .places, .kind, .purpose, .content,
  ]
  /// Shown elsewhere on the card, or not fit to read.
  static let hidden: Set<InsatsField> = [.id, .name, .kindOrigin, .sourceClass]
  private static let labelWidth = 16

  static func lines(_ insats: Insats, _ state: AppState, width: Int) -> [CardLine] {
    let value = CardValue(insats, state.catalogue)
    var lines: [CardLine] = []
    var missing: [InsatsField] = []
    for field in order {
      if isLink(field) {
        lines += linkLines(field, insats, state)
        continue
      }
      let paragraphs = value.paragraphs(field)
      if paragraphs.isEmpty, !always.contains(field) {
        missing.append(field)
        continue
      }
      lines += fieldLines(field, paragraphs, insats, state, width: width)
      if field == .places { lines += figureLines(insats.id, state, width: width) }
    }
    lines += seeAlso(insats, state)
    if !missing.isEmpty {
      lines.append(CardLine([]))
      lines += TextWrap.lines(CardText.missing(missing), width: width)
        .map { CardLine([Span($0, .muted)]) }
    }
    return lines
  }

  /// The cards a card leads to, in the order they are shown.
  static func links(_ lines: [CardLine]) -> [InsatsID] { lines.compactMap(\.link) }

  private static func fieldLines(
    _ field: InsatsField, _ paragraphs: [String], _ insats: Insats, _ state: AppState, width: Int
  ) -> [CardLine] {
    var texts = paragraphs
    var role: Role = .plain
    if texts.isEmpty {
      texts = [field == .confirmed ? CardText.neverConfirmed : AppText.unknown]
      role = field == .confirmed ? .warning : .muted
    }
    return textLines(
      CardText.label(field), texts, role, isPractice: insats.practiceFields.contains(field),
      field: field, state, width: width)
  }

  private static func textLines(
    _ name: String, _ texts: [String], _ role: Role, isPractice: Bool, field: InsatsField?,
    _ state: AppState, width: Int
  ) -> [CardLine] {
    let indent = width >= 50 ? labelWidth : 2
    var lines: [CardLine] = []
    if indent == 2 { lines.append(CardLine([Span(name, .heading)], field: field)) }
    for paragraph in texts {
      let mark = isPractice ? CardText.practiceMark : ""
      for line in TextWrap.lines(paragraph + mark, width: width - indent) {
        let label = indent > 2 && lines.isEmpty ? name : ""
        let pad = String(repeating: " ", count: max(0, indent - label.count))
        var spans = [Span(label, .heading), Span(pad)]
        spans += body(line, role, mark: mark, state)
        lines.append(CardLine(spans, field: lines.isEmpty ? field : nil))
      }
    }
    return lines
  }

  /// The line's text with what the search matched, and the practice mark in its own role.
  private static func body(
    _ line: String, _ role: Role, mark: String, _ state: AppState
  ) -> [Span] {
    var text = line
    var practice: [Span] = []
    if !mark.isEmpty, let range = practiceRange(of: text) {
      practice = [Span(String(text[range]), .practice)]
      text.removeSubrange(range)
    }
    let ranges = state.catalogueScreen.highlighter.ranges(in: text)
    return Highlight.spans(text, ranges, base: Style(role)) + practice
  }

  private static func practiceRange(of text: String) -> Range<String.Index>? {
    let word = AppText.practice
    guard text.hasSuffix(word) else { return nil }
    return text.index(text.endIndex, offsetBy: -word.count)..<text.endIndex
  }

  /// What became of the insats' orders, when the Engine has said; that they are being counted, when
  /// that takes long.
  private static func figureLines(
    _ id: InsatsID, _ state: AppState, width: Int
  ) -> [CardLine] {
    guard let card = state.card, card.id == id else { return [] }
    let texts =
      card.figures.map(FiguresText.paragraphs) ?? card.counted.map { [FiguresText.counting($0)] }
    guard let texts else { return [] }
    return textLines(
      FiguresText.label, texts, .plain,
      isPractice: state.session.isPractice, field: nil, state, width: width)
  }

  private static func isLink(_ field: InsatsField) -> Bool {
    field == .combinableWith || field == .leadsTo
  }

  private static func linkLines(
    _ field: InsatsField, _ insats: Insats, _ state: AppState
  ) -> [CardLine] {
    let ids = field == .combinableWith ? insats.combinableWith : insats.leadsTo
    return links(
      ids, label: CardText.label(field), isPractice: insats.practiceFields.contains(field), state)
  }

  private static func seeAlso(_ insats: Insats, _ state: AppState) -> [CardLine] {
    links(
      Neighbours.of(insats, in: state.catalogue), label: CardText.seeAlso, isPractice: false, state)
  }

  private static func links(
    _ ids: [InsatsID], label: String, isPractice: Bool, _ state: AppState
  ) -> [CardLine] {
    ids.enumerated().compactMap { index, id in
      guard let other = state.catalogue[id] else { return nil }
      let head = index == 0 ? label : ""
      let pad = String(repeating: " ", count: max(1, labelWidth - head.count))
      var spans = [Span(head, .heading), Span(pad), Span(other.name, .key)]
      spans.append(Span("  " + CatalogueText.places(other.places), .muted))
      if isPractice || other.practiceFields.contains(.places) {
        spans += [Span(" "), Span(AppText.practice, .practice)]
      }
      return CardLine(spans, link: id)
    }
  }
}
