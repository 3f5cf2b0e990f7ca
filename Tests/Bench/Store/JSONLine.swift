import Foundation

/// One line of JSON for each figure.
enum JSONLine {
  static func write(_ fields: [(String, any CustomStringConvertible)]) {
    let parts = fields.map { name, value in
      let text = value is String ? "\"\(value)\"" : value.description
      return "\"\(name)\": \(text)"
    }
    print("{" + parts.joined(separator: ", ") + "}")
    fflush(nil)
  }
}
