import Domain
import Exchange
import Testing

struct CSVReaderTests {
  static func rows(_ bytes: [UInt8]) throws -> [[String]] {
    let table = try CSVReader.read(SourceFile(name: "a.csv", bytes: bytes))
    return ([table.head] + table.rows).map { $0.fields.map(\.text) }
  }

  static func faults(_ bytes: [UInt8]) -> [FileFault] {
    Fixture.faults { () throws(FileFaults) in
      _ = try CSVReader.read(SourceFile(name: "a.csv", bytes: bytes))
    }
  }

  static let texts: [(String, [[String]])] = [
    ("a;b\r\n1;2\r\n", [["a", "b"], ["1", "2"]]),
    ("a;b\n1;2", [["a", "b"], ["1", "2"]]),
    ("a;b\r1;2\r", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("a\tb\n1\t2", [["a", "b"], ["1", "2"]]),
    ("sep=,\r\na;x,b\r\n1,2", [["a;x", "b"], ["1", "2"]]),
    ("sep=;\ra,x;b\r1;2", [["a,x", "b"], ["1", "2"]]),
    ("\"a,c,d\";b\n1;2", [["a,c,d", "b"], ["1", "2"]]),
    ("a;b\n\"x \"\"y\"\"\";\"p;q\"\n", [["a", "b"], ["x \"y\"", "p;q"]]),
    ("a;b\n\"x\r\ny\";\"p\rq\nr\"\n", [["a", "b"], ["x\ny", "p\nq\nr"]]),
    ("a;b\n;\n\n\"\";\n1;\n;;\n".replacing(";;\n", with: ";\n"), [["a", "b"], ["1", ""]]),
    ("a;b\nx\"y;2\n", [["a", "b"], ["x\"y", "2"]]),
    ("a\nb\n", [["a"], ["b"]]),
    ("\n\na;b\n1;\"\"", [["a", "b"], ["1", ""]]),
    ("a;b\n 1 ; 2 ", [["a", "b"], [" 1 ", " 2 "]]),
  ]

  @Test(arguments: texts.indices)
  func `what spreadsheets write is read`(_ index: Int) throws {
    #expect(try Self.rows(Array(Self.texts[index].0.utf8)) == Self.texts[index].1)
  }

  @Test func `encodings are told apart`() throws {
    let text = "namn;b\nFöräldrar – €;2\n"
    let wanted = [["namn", "b"], ["Föräldrar – €", "2"]]
    #expect(try Self.rows(Array(text.utf8)) == wanted)
    #expect(try Self.rows([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == wanted)
    var windows: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "–": windows.append(0x96)
      case "€": windows.append(0x80)
      default: windows.append(UInt8(truncatingIfNeeded: scalar.value))
      }
    }
    #expect(try Self.rows(windows) == wanted)
    for bytes: [UInt8] in [[0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61], [0x61, 0, 0x62, 0]] {
      #expect(Self.faults(bytes) == [FileFault(file: "a.csv", problem: .encoding)])
    }
    #expect(
      Self.faults(Array("a;b\nc;".utf8) + [0x81]) == [
        FileFault(file: "a.csv", line: 2, problem: .encoding)
      ])
    #expect(
      Self.faults([0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0xE5]) == [
        FileFault(file: "a.csv", line: 2, problem: .encoding)
      ])
  }

  @Test func `every byte of Windows-1252 is what Unicode says`() throws {
    let high = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"
    for (byte, scalar) in zip(UInt8(0x80)...0x9F, high.unicodeScalars) where scalar != " " {
      // 0xE5 alone is no UTF-8, so the file is read as Windows-1252.
      #expect(try Self.rows([0xE5, byte]) == [["å" + String(scalar)]])
    }
    for byte in UInt8(0xA0)...0xFF {
      #expect(try Self.rows([0xE5, byte, 0x61]) == [["å" + String(Unicode.Scalar(byte)) + "a"]])
    }
  }

  static let wrong: [(String, [FileFault])] = [
    ("", [FileFault(file: "a.csv", problem: .empty)]),
    ("\n;\n", [FileFault(file: "a.csv", problem: .empty)]),
    (
      "a;b\n1;\"x\ny;2\n3;4",
      [FileFault(file: "a.csv", line: 2, column: 2, problem: .unclosedQuote)]
    ),
    (
      "a;b\n\"x\"y;2\n3\n4;5;6\n7;\"8\n\"z",
      [
        FileFault(file: "a.csv", line: 2, column: 1, problem: .syntax),
        FileFault(
          file: "a.csv", line: 3, column: 1, problem: .fieldCount(expected: 2, found: 1)),
        FileFault(
          file: "a.csv", line: 4, column: 3, problem: .fieldCount(expected: 2, found: 3)),
        FileFault(file: "a.csv", line: 6, column: 2, problem: .syntax),
      ]
    ),
    (
      "a;b\n\"1\n2\";3\n4\n",
      [
        FileFault(
          file: "a.csv", line: 4, column: 1, problem: .fieldCount(expected: 2, found: 1))
      ]
    ),
    (
      Array(repeating: "a", count: 201).joined(separator: ";"),
      [FileFault(file: "a.csv", line: 1, problem: .tooLong(limit: 200))]
    ),
  ]

  @Test(arguments: wrong.indices)
  func `what is not sound is named by line and column`(_ index: Int) {
    #expect(Self.faults(Array(Self.wrong[index].0.utf8)) == Self.wrong[index].1)
  }

  @Test func `a file over the limit is refused`() {
    let bytes = [UInt8](repeating: 0x61, count: SourceFile.sizeLimit + 1)
    #expect(Self.faults(bytes) == [FileFault(file: "a.csv", problem: .tooLarge)])
  }
}
