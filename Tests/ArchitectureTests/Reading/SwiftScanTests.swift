import Testing

@Suite struct SwiftScanTests {
  @Test(arguments: [
    ("plain", #"let a = "ett""#, ["ett"]),
    ("two on a line", #"f("a", "b")"#, ["a", "b"]),
    ("empty", #"let a = """#, [""]),
    ("interpolation", #"let a = "a \(b) c""#, ["a  c"]),
    ("a literal in an interpolation", #""a \(b("å")) c""#, ["a  c", "å"]),
    ("two levels down", #""a \(b("c \(d("ö", e: (1)))"))""#, ["a ", "c ", "ö"]),
    ("a quotation mark inside", #""a \" b" + "c""#, ["a \" b", "c"]),
    ("a backslash at the end", #""a \\" + "b""#, ["a \\", "b"]),
    ("escaped letter", #""\u{e5}\u{1B}[0m""#, ["å\u{1B}[0m"]),
    ("raw", ##"#"a \(b) "c" \n"#"##, [##"a \(b) "c" \n"##]),
    ("raw with interpolation", ##"#"a \#(b("c")) d"#"##, ["a  d", "c"]),
    ("raw with two", ###"##"a "# b"##"###, [##"a "# b"##]),
    ("line comment", "// \"nej\"\nlet a = \"ja\" // \"nej\"", ["ja"]),
    ("documentation", "/// \"nej\" å\nlet a = 1", []),
    ("nested block comment", #"/* "nej" /* å */ "nej" */ f("ja")"#, ["ja"]),
    ("a comment sign in a literal", #"f("// ja", "/* ja")"#, ["// ja", "/* ja"]),
    ("raw identifier", "func `en \"sak`() { f(\"ja\") }", ["ja"]),
    ("unclosed", "f(\"a\ng(\"b\")", ["a", "b"]),
  ])
  func `literals are found wherever they stand`(what: String, source: String, texts: [String]) {
    #expect(SwiftScan(source).literals.map(\.text) == texts, "\(what)")
  }

  @Test func `a multi-line literal is told line by line`() {
    let source = #"""
      let a = """
        rad ett "med" citat
        \(b("""
          inre
          """)) två \
        tre
        """
      let c = "fyra"
      """#
    let literals = SwiftScan(source).literals.filter { !$0.text.allSatisfy(\.isWhitespace) }
    #expect(
      literals.map { $0.text.split(separator: " ").joined(separator: " ") } == [
        "rad ett \"med\" citat", "två tre", "inre", "fyra",
      ])
    #expect(literals.map(\.line) == [2, 3, 4, 8])
  }

  @Test func `code keeps its lines and loses comments and literals`() {
    let source = "a // b\n/* c\nd */ e(\"\"\"\n  f\n  \"\"\") g \"h \\(i)\""
    let code = SwiftScan(source).code
    #expect(code.split(separator: "\n", omittingEmptySubsequences: false).count == 5)
    for gone in ["b", "c", "d", "f", "h"] { #expect(!code.contains(gone), "\(gone)") }
    for kept in ["a", "e(", ") g", "i"] { #expect(code.contains(kept), "\(kept)") }
  }

  @Test(arguments: [
    ("import A", ["A"]), ("package import A", ["A"]), ("@testable import A", ["A"]),
    ("@_exported public import A", ["A"]), ("import struct A.B", ["A"]), ("import A.B.C", ["A"]),
    ("import func Glibc.write", ["Glibc"]), ("  import\n  A", ["A"]),
    ("import A; import B", ["A", "B"]),
    ("#if canImport(X)\nimport B\n#endif", ["B"]), ("// import A", []), ("f(\"import A\")", []),
    ("/* import A */ import B", ["B"]), ("let important = 1", []), ("@_spi(X) import A", ["A"]),
  ])
  func `imports are found in every form`(source: String, modules: [String]) {
    #expect(SwiftScan(source).imports == modules)
  }

  @Test(arguments: [
    ("ett två", true), ("språk", true), ("A\u{30A}r", true), ("två\ntre", true), ("a\u{A0}b", true),
    ("a  c", true),
    ("å", false), ("A\u{30A}", false), ("åä", true), ("karta.visa", false), ("en-rad", false),
    ("ord ", false), (" ord", false), ("3 kr", false),
    ("a, b", false), ("YYYY-MM-DD", false), ("\u{1B}[0m", false), ("", false), (" · ", false),
  ])
  func `prose has several words or Swedish letters`(text: String, isProse: Bool) {
    #expect(SwiftScan.Literal(line: 1, text: text).isProse == isProse)
  }

  @Test(arguments: [
    ("try! f()", "try!", [1]), ("a\nretry!", "try!", []), ("let a = b\n  as! C", "as!", [2]),
    ("// try!", "try!", []), ("f(\"try!\")", "try!", []), ("let d = Date()", "Date()", [1]),
    ("let d = myDate()", "Date()", []), ("@unchecked Sendable", "@unchecked", [1]),
  ])
  func `a piece of code is found by line`(source: String, piece: String, lines: [Int]) {
    #expect(SwiftScan(source).lines(with: piece) == lines)
  }
}
