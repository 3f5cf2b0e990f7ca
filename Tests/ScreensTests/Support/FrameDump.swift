import Canvas
import Terminal

/// A frame as text for a golden: its rows, under each row that needs it how the cells look in
/// mono and with many colours, and where the cursor is.
enum FrameDump {
  static func text(_ frame: Frame) -> String {
    var lines: [String] = []
    for row in 0..<frame.size.height {
      lines.append("|" + trimmed(frame.text(row: row)))
      let mono = looks(row, frame, .mono)
      let colours = looks(row, frame, .manyColours)
      if !mono.isEmpty { lines.append("m" + mono) }
      if !colours.isEmpty { lines.append("c" + colours) }
    }
    lines.append("cursor \(frame.cursor.x),\(frame.cursor.y)\(frame.isEditing ? " editing" : "")")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func looks(_ row: Int, _ frame: Frame, _ scheme: ColourScheme) -> String {
    trimmed(
      String(
        (0..<frame.size.width).map { column in
          let cell = frame[column, row]
          return sign(scheme.look(of: cell.style), isColour: scheme != .mono)
        }))
  }

  /// A letter for the attributes in mono; for colours the last digit of the colour's number.
  private static func sign(_ look: Look, isColour: Bool) -> Character {
    if isColour {
      guard let colour = look.foreground, let digit = String(colour).last else { return " " }
      return digit
    }
    let letters: [UInt32: Character] = [0: " ", 1: "B", 2: "d", 4: "u", 5: "U", 8: "R", 9: "X"]
    return letters[look.attributes.rawValue] ?? "?"
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
