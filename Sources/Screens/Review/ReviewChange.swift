import Canvas
import Domain

/// A field that was changed after an order was sent back.
struct ReviewChange {
  let field: ReferralField
  /// What stands there now, with what was struck and what is new marked in words.
  let paragraphs: [[Span]]

  /// The fields that differ, in the order of the form. Who the client is cannot be changed.
  static func all(
    from old: ReferralContent, to new: ReferralContent, _ catalogue: Catalogue
  ) -> [ReviewChange] {
    let fixed: Set<ReferralField> = [.caseNumber, .name, .personalNumber, .isProtected]
    return ReferralField.allCases.filter { !fixed.contains($0) }.compactMap { field in
      let before = OrderValue(old, catalogue).paragraphs(field)
      let after = OrderValue(new, catalogue).paragraphs(field)
      guard before != after else { return nil }
      let isText = field.text != nil || field == .goals
      return ReviewChange(
        field: field, paragraphs: isText ? words(before, after) : wholes(before, after))
    }
  }

  /// Texts are compared word by word.
  private static func words(_ before: [String], _ after: [String]) -> [[Span]] {
    let runs = WordDiff.runs(
      from: before.joined(separator: "\n"), to: after.joined(separator: "\n"))
    let last = runs.count - 1
    let spans = runs.enumerated().compactMap { index, run -> Span? in
      let text = String(run.text.trimmingBlanks)
      guard !text.isEmpty else { return nil }
      switch run.change {
      case .kept: return Span(shortened(text, isFirst: index == 0, isLast: index == last))
      case .removed: return struck(text)
      case .added: return new(text)
      }
    }
    return [Array(spans.map { [$0] }.joined(separator: [Span(" ")]))]
  }

  /// Choices and days are compared as wholes.
  private static func wholes(_ before: [String], _ after: [String]) -> [[Span]] {
    before.filter { !after.contains($0) }.map { [struck($0)] }
      + after.map { before.contains($0) ? [Span($0)] : [new($0)] }
  }

  private static func struck(_ text: String) -> Span { Span(ReviewText.struck(text), .danger) }

  private static func new(_ text: String) -> Span { Span(ReviewText.new(text), .good) }

  /// How many words of what was kept are shown around a change.
  private static let around = 6

  /// The words next to a change; the whole text stands below.
  private static func shortened(_ text: String, isFirst: Bool, isLast: Bool) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > 2 * around + 2 else { return text }
    let head = isFirst ? "" : words.prefix(around).joined(separator: " ") + " "
    let tail = isLast ? "" : " " + words.suffix(around).joined(separator: " ")
    return head + ListText.cut + tail
  }
}

extension String {
  /// Without blanks and line breaks around it.
  fileprivate var trimmingBlanks: Substring {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
