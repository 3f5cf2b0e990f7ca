import Canvas

/// Texts beside their labels, broken at a width.
struct LabelledText {
  /// In columns; the texts begin there.
  var labelWidth: Int
  var width = 80

  /// A line for each broken line of each paragraph; the label stands at the first.
  func lines(_ label: String, _ paragraphs: [String]) -> [String] {
    let room = width - labelWidth
    let wrapped = paragraphs.flatMap { TextWrap.lines(Sanitiser.clean($0), width: room) }
    return wrapped.enumerated().map { index, line in
      let label = index == 0 ? label : ""
      let gap = max(1, labelWidth - TextWidth.of(label))
      return label + String(repeating: " ", count: gap) + line
    }
  }
}
