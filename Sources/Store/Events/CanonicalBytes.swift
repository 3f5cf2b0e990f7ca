import Crypto
import Foundation
import GRDB

/// One unambiguous run of bytes for a row of values, to be digested.
///
/// Each value is a type byte followed by its content: eight bytes, most significant first, for
/// whole numbers and for the lengths of text (UTF-8) and blobs. Two different rows can thus
/// never give the same bytes.
struct CanonicalBytes {
  private(set) var data = Data()

  mutating func add(_ value: DatabaseValue) {
    switch value.storage {
    case .null: data.append(0)
    case .int64(let number): add(number)
    case .double(let number):
      data.append(2)
      append(number.bitPattern)
    case .string(let text): add(text)
    case .blob(let bytes): add(bytes)
    }
  }

  mutating func add(_ number: Int64) {
    data.append(1)
    append(UInt64(bitPattern: number))
  }

  mutating func add(_ text: String) {
    data.append(3)
    append(UInt64(text.utf8.count))
    data.append(contentsOf: text.utf8)
  }

  mutating func add(_ bytes: Data) {
    data.append(4)
    append(UInt64(bytes.count))
    data.append(bytes)
  }

  private mutating func append(_ number: UInt64) {
    withUnsafeBytes(of: number.bigEndian) { data.append(contentsOf: $0) }
  }
}

/// SHA-256.
enum Digest {
  static let zero = Data(count: 32)

  static func of(_ data: Data) -> Data { Data(SHA256.hash(data: data)) }

  static func of(_ text: String) -> Data { of(Data(text.utf8)) }

  /// 64 hexadecimal digits, lower case.
  static func hex(_ text: String) -> String { hex(of(text)) }

  static func hex(_ data: Data) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: data.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
