import Domain
import GRDB

/// Reads the columns of a row from left to right, by position: by name costs ten times as much.
///
/// Every method throws when the value is not of the wanted form, which the schema forbids and
/// only an altered file can hold.
struct RowReader {
  private let row: Row
  private var index: Int

  init(_ row: Row, from index: Int = 0) {
    self.row = row
    self.index = index
  }

  mutating func next<Value: DatabaseValueConvertible & StatementColumnConvertible>() throws
    -> Value
  {
    defer { index += 1 }
    return try row.decode(Value.self, atIndex: index)
  }

  mutating func optional<Value: DatabaseValueConvertible & StatementColumnConvertible>() throws
    -> Value?
  {
    defer { index += 1 }
    return try row.decode(Value?.self, atIndex: index)
  }

  mutating func key<Entity>() throws -> EntityKey<Entity> { EntityKey(try next() as String) }

  mutating func optionalKey<Entity>() throws -> EntityKey<Entity>? {
    (try optional() as String?).map { EntityKey($0) }
  }

  mutating func choice<Choice: RawRepresentable<String>>() throws -> Choice {
    guard let choice = Choice(rawValue: try next() as String) else { throw StoreError.damaged }
    return choice
  }

  mutating func optionalChoice<Choice: RawRepresentable<String>>() throws -> Choice? {
    guard let text = try optional() as String? else { return nil }
    guard let choice = Choice(rawValue: text) else { throw StoreError.damaged }
    return choice
  }

  mutating func day() throws -> Day? {
    guard let text = try optional() as String? else { return nil }
    guard let day = Day(text) else { throw StoreError.damaged }
    return day
  }

  mutating func validity() throws -> Validity { Validity(from: try day(), to: try day()) }
}
