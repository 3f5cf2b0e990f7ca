import Foundation
import TestSupport
import Testing

/// `kontroll`, and stores that somebody has damaged.
struct CheckTests {
  @Test func `an altered card is found and named`() throws {
    let home = try Home.withStore()
    #expect(try home.run(["kontroll"]).text == "Lagret är helt.\n")
    var bytes = try Home.bytes(home.storeFile)
    let old = Array("Föräldrasvenska".utf8)
    let new = Array("Föräldrasvenske".utf8)
    var found = 0
    for start in bytes.indices where bytes[start...].starts(with: old) {
      bytes.replaceSubrange(start..<(start + old.count), with: new)
      found += 1
    }
    #expect(found > 0)
    try Data(bytes).write(to: URL(filePath: home.storeFile))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: home.storeFile)
    let answer = try home.run(["kontroll"])
    #expect(answer.status == 65)
    #expect(answer.text.contains("HBG-24"))
    #expect(EnglishWords.found(in: answer.text) == [])
    let json = try home.run(["kontroll", "--format", "json"])
    #expect(json.status == 65)
    let faults = try #require(json.json()["fel"]).items
    #expect(faults.count == answer.lines.count)
    #expect(faults.allSatisfy { $0.keys == ["slag", "vad"] })
    #expect(faults.contains { $0["vad"]?.text?.contains("HBG-24") == true })
    let csv = try home.run(["kontroll", "--format", "csv"])
    #expect(csv.status == 65)
    #expect(csv.text.hasPrefix("\u{FEFF}slag;vad\r\n"))
  }

  /// What is done to the store file, and the words that tell it.
  static let damages: [(name: String, words: String, change: @Sendable ([UInt8]) -> [UInt8])] = [
    ("empty", "är tom", { _ in [] }), ("truncated", "är avkortad", { Array($0.prefix(20_000)) }),
    ("foreign", "är inte ett lager från Insatskarta", { _ in Array("# Inköpslista\n".utf8) }),
    (
      "of a later version", "nyare version",
      { bytes in
        var bytes = bytes
        // The user version (SQLite file format 1.3.14).
        bytes.replaceSubrange(60..<64, with: [0, 0, 0, 99])
        return bytes
      }
    ),
  ]

  @Test(arguments: damages.map(\.name))
  func `a file that is no store is refused with a sentence and left alone`(name: String) throws {
    let damage = try #require(Self.damages.first { $0.name == name })
    let home = try Home.withStore()
    let bytes = damage.change(try Home.bytes(home.storeFile))
    try Data(bytes).write(to: URL(filePath: home.storeFile))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: home.storeFile)
    for command in [["karta"], ["sok", "sfi"], ["kontroll"], ["importera"] + Checkout.catalogues] {
      let answer = try home.run(command)
      #expect(answer.status == 65, "\(command)")
      #expect(answer.text == "")
      #expect(answer.error.contains(damage.words), "\(answer.error)")
      #expect(answer.errorLines.count == 1)
    }
    let pty = try home.pty()
    #expect(try pty.waitForEnd() == .exited(65))
    #expect(!pty.hasSent("\u{1B}[?1049h"))
    #expect(try Home.bytes(home.storeFile) == bytes)
  }
}
