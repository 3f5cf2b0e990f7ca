import Canvas

/// Labels with what they say beside them, as on a card; above it in a narrow window.
struct DetailLayout {
  let width: Int
  /// Columns of the labels; 0 where they stand on lines of their own.
  let labelWidth: Int

  init(width: Int) {
    self.width = width
    labelWidth = width >= 72 ? 26 : width >= 50 ? 16 : 0
  }

  /// With a column of its own choosing for the labels.
  init(width: Int, labelWidth: Int) {
    self.width = width
    self.labelWidth = labelWidth
  }

  /// Whether the short names of things are the ones that fit.
  var isShort: Bool { labelWidth == 16 }

  /// Paragraphs under one label, wrapped.
  func lines(_ label: String, _ paragraphs: [String], _ role: Role = .plain) -> [[Span]] {
    let indent = labelWidth > 0 ? labelWidth : 2
    var lines: [[Span]] = labelWidth > 0 ? [] : [[Span(label, .heading)]]
    for paragraph in paragraphs {
      for line in TextWrap.lines(paragraph, width: max(1, width - indent)) {
        let head = labelWidth > 0 && lines.isEmpty ? label : ""
        let pad = String(repeating: " ", count: max(0, indent - TextWidth.of(head)))
        lines.append([Span(head, .heading), Span(pad), Span(line, role)])
      }
    }
    return lines
  }

  /// Text of the whole width, set in by so many columns.
  func text(_ text: String, indent: Int = 0, _ role: Role = .plain) -> [[Span]] {
    TextWrap.lines(text, width: max(1, width - indent)).map { line in
      [Span(String(repeating: " ", count: indent)), Span(line, role)]
    }
  }
}
