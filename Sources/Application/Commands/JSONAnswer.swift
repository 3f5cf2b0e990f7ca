import Exchange

/// JSON of the commands' own answers, in the same form as the catalogue's.
enum JSONAnswer {
  static func bytes(_ value: some Encodable) throws -> [UInt8] { try JSONBytes.encode(value) }
}
