import Canvas

/// Where the form's parts stand: labels, values, and in a wide enough window what the program has
/// noticed beside them.
struct FormLayout {
  static let labelX = 3
  static let valueX = 18
  /// From this width there is room for the panel.
  private static let panelFrom = 76

  /// The form itself.
  let form: Rect
  /// What the program has noticed; `nil` when there is no room.
  let panel: Rect?

  init(_ state: AppState) {
    let area = Chrome.content(state)
    guard area.width >= Self.panelFrom else {
      form = area
      panel = nil
      return
    }
    let width = min(48, area.width * 38 / 100)
    form = Rect(x: area.x, y: area.y, width: area.width - width, height: area.height)
    panel = Rect(x: form.maxX, y: area.y, width: width, height: area.height)
  }

  var valueWidth: Int { max(8, form.width - Self.valueX - 1) }
}
