import Domain
import Exchange
import TestSupport
import Testing

/// Damaged files: whatever the bytes, there are values or faults, never a crash and never neither.
struct MutationTests {
  static func damaged(_ bytes: [UInt8], seed: UInt64) -> [UInt8] {
    var random = SeededNumbers(seed: seed)
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      default:
        let signs = Array("\"'&*:-[]{}#|>%@!,;\n\t \\".utf8)
        bytes[place] = signs[Int.random(in: 0..<signs.count, using: &random)]
      }
    }
    return bytes
  }

  /// How many of the damaged files still gave values.
  static func survivors(
    _ bytes: [UInt8], _ read: (SourceFile) throws(FileFaults) -> Int
  ) -> (read: Int, faulty: Int) {
    var result = (read: 0, faulty: 0)
    for seed in UInt64(1)...300 {
      let file = SourceFile(name: "a", bytes: damaged(bytes, seed: seed))
      do {
        #expect(try read(file) == 2)
        result.read += 1
      } catch {
        #expect(!error.faults.isEmpty)
        result.faulty += 1
      }
    }
    return result
  }

  @Test func `YAML`() {
    let result = Self.survivors(Fixture.file.bytes) { file throws(FileFaults) in
      try CatalogueReader(Fixture.reference).read([file]).count
    }
    #expect(result.read > 5 && result.faulty > 100, "\(result)")
  }

  @Test func `JSON`() throws {
    let cards = try CatalogueReader(Fixture.reference).read([Fixture.file])
    let json = CatalogueJSON(codes: Fixture.codes, providers: Fixture.providers)
    let result = Self.survivors(try json.cards(cards)) { file throws(FileFaults) in
      try CatalogueJSONReader(Fixture.reference).read(file).count
    }
    #expect(result.read > 10 && result.faulty > 100, "\(result)")
  }

  @Test func `CSV`() throws {
    let cards = try CatalogueReader(Fixture.reference).read([Fixture.file])
    let result = Self.survivors(CatalogueCSV.write(cards)) { file throws(FileFaults) in
      try CatalogueCSV.read(file, reference: Fixture.reference).count
    }
    #expect(result.read > 10 && result.faulty > 100, "\(result)")
  }
}
