/// A JSON value put together by a command; what is unknown stands there as null.
enum JSONValue: Encodable, ExpressibleByStringLiteral {
  case null
  case bool(Bool)
  case number(Int)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(stringLiteral value: String) { self = .text(value) }

  static func optional(_ number: Int?) -> JSONValue { number.map(JSONValue.number) ?? .null }

  static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.text) ?? .null }

  static func optional(_ value: (some CustomStringConvertible)?) -> JSONValue {
    value.map { .text($0.description) } ?? .null
  }

  static func texts(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .list(let values): try container.encode(values)
    case .object(let members): try container.encode(members)
    }
  }
}
