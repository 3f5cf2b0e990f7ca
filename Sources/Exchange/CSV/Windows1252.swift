/// The Windows code page of Western Europe, which Excel in Sweden still saves CSV in.
enum Windows1252 {
  /// What 0x80–0x9F stand for (Unicode Consortium, CP1252.TXT); 0 is not assigned. Every other
  /// byte is its own code point.
  private static let high: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The character of a byte, or `nil` where the code page has none.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let code = high[Int(byte) - 0x80]
    return code == 0 ? nil : Unicode.Scalar(code)
  }

  /// - Returns: the text, or the position of the first byte that the code page does not have.
  static func decode(_ bytes: some Sequence<UInt8>) -> Result<String, BadByte> {
    var scalars = String.UnicodeScalarView()
    for (position, byte) in bytes.enumerated() {
      guard let scalar = scalar(byte) else { return .failure(BadByte(position: position)) }
      scalars.append(scalar)
    }
    return .success(String(scalars))
  }

  struct BadByte: Error, Equatable {
    /// From 0.
    var position: Int
  }
}
