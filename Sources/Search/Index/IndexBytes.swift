import Foundation

/// An index as one run of bytes: what is built in memory, written to a file and mapped from one.
///
/// Header: magic and format version, checksum of the rest, numbers of cards, words and phrases,
/// mark of the catalogue, then offset and length of each `IndexSection`. Little-endian, every
/// section on a multiple of 64.
struct IndexBytes: Sendable {
  let data: Data

  /// Changes whenever a section, a rule of tokens or a class of fields does.
  static let format: UInt64 = 0x5849_5341_534E_0004
  static let headerWords = 6 + 2 * IndexSection.allCases.count
  private static let alignment = 64

  /// - Parameters:
  ///   - counts: cards, words, phrases.
  ///   - mark: of what was indexed, see `CatalogueMark`.
  ///   - sections: the bytes of each section, in their order.
  init(
    counts: (cards: Int, words: Int, phrases: Int), mark: UInt64,
    sections: [IndexSection: [UInt8]]
  ) {
    var header: [UInt64] = [
      Self.format, 0, UInt64(counts.cards), UInt64(counts.words), UInt64(counts.phrases),
      mark,
    ]
    var offset = Self.aligned(Self.headerWords * 8)
    for section in IndexSection.allCases {
      let count = sections[section]?.count ?? 0
      header += [UInt64(offset), UInt64(count)]
      offset = Self.aligned(offset + count)
    }
    var data = Data(count: offset)
    data.withUnsafeMutableBytes { bytes in
      for section in IndexSection.allCases {
        let start = Int(header[6 + 2 * section.rawValue])
        sections[section]?.withUnsafeBytes { source in
          bytes[start..<(start + source.count)].copyBytes(from: source)
        }
      }
      header.withUnsafeBytes { bytes[0..<$0.count].copyBytes(from: $0) }
      bytes.storeBytes(
        of: IndexChecksum.of(UnsafeRawBufferPointer(bytes)), toByteOffset: 8, as: UInt64.self)
    }
    self.data = data
  }

  /// Bytes from a file; `nil` when they are no whole index of this format.
  init?(_ data: Data) {
    let isWhole = data.withUnsafeBytes { bytes in
      guard bytes.count >= Self.headerWords * 8,
        bytes.load(fromByteOffset: 0, as: UInt64.self) == Self.format
      else { return false }
      for section in IndexSection.allCases {
        let place = (6 + 2 * section.rawValue) * 8
        let start = bytes.load(fromByteOffset: place, as: UInt64.self)
        let count = bytes.load(fromByteOffset: place + 8, as: UInt64.self)
        let size = UInt64(bytes.count)
        guard start <= size, count <= size - start, start % 64 == 0 else { return false }
      }
      return bytes.load(fromByteOffset: 8, as: UInt64.self) == IndexChecksum.of(bytes)
    }
    guard isWhole else { return nil }
    self.data = data
  }

  var mark: UInt64 { data.withUnsafeBytes { $0.load(fromByteOffset: 40, as: UInt64.self) } }

  private static func aligned(_ offset: Int) -> Int {
    (offset + alignment - 1) / alignment * alignment
  }

  /// Calls `body` with the sections as typed memory, which lives no longer than the call.
  func withView<Result>(_ body: (IndexView) throws -> Result) rethrows -> Result {
    try data.withUnsafeBytes { try body(IndexView($0)) }
  }
}
