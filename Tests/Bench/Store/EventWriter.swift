/// Writes the chain of events, each with the digest of itself and of the one before.
final class EventWriter {
  private let insertion: BulkStatement
  private let canonical = Canonical(4_096)
  private let content = Scratch(256)
  private let subject = Scratch(32)
  private let seal = Scratch(32)
  private let previous = Scratch(32)
  private let digest = Scratch(32)
  private(set) var last: Int

  private let contentStart = Text(#"{"digest":""#)
  private let contentMiddle = Text(#"","version":"#)

  init(_ database: BulkDatabase) throws {
    insertion = try database.insertion(
      into: "event", ["seq", "at", "actor", "action", "subject", "content", "digest"])
    last = Int(try database.texts("SELECT last_event FROM meta").first ?? "") ?? 0
    let hex = Array((try database.texts("SELECT hex(last_digest) FROM meta").first ?? "").utf8)
    for index in stride(from: 0, to: hex.count, by: 2) {
      previous.add(Self.nibble(hex[index]) << 4 | Self.nibble(hex[index + 1]))
    }
  }

  private static func nibble(_ digit: UInt8) -> UInt8 { digit < 65 ? digit - 48 : digit - 55 }

  /// Writes the event that seals a row whose bytes are given.
  func append(
    _ action: Text, subject number: Int, row: Canonical, version: Int, actor: Text, at: Int
  ) throws {
    last += 1
    row.digest(into: seal)
    content.clear()
    content.add(contentStart)
    content.add(hex: Text(seal).bytes)
    content.add(contentMiddle)
    content.add(digits: version)
    content.add(UInt8(ascii: "}"))
    subject.clear()
    subject.add(digits: number)
    canonical.clear()
    canonical.add(blob: Text(previous))
    canonical.add(last)
    canonical.add(at)
    for text in [actor, action, Text(subject), Text(content)] { canonical.add(text) }
    canonical.digest(into: digest)
    insertion.bind(last)
    insertion.bind(at)
    for text in [actor, action, Text(subject), Text(content)] { insertion.bind(text) }
    insertion.bind(blob: Text(digest))
    try insertion.put()
    previous.clear()
    previous.add(Text(digest))
  }

  /// Says in the store which event is the newest.
  func finish(_ database: BulkDatabase) throws {
    let digits = Scratch(64)
    digits.add(hex: Text(previous).bytes)
    try database.run(
      """
      UPDATE meta SET last_event = \(last),
        last_digest = x'\(String(decoding: Text(digits).bytes, as: UTF8.self))'
      """)
  }
}
