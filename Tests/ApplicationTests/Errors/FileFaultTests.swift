import Domain
import Testing

@testable import Application

/// Every fault in a file: where it is and what is wrong, in Swedish.
struct FileFaultTests {
  static let forms: [FileFault.Form] = [
    .text, .list, .mapping, .wholeNumber, .yesOrNo, .day, .identifier, .ageSpan,
  ]

  static let problems: [FileFault.Problem] =
    [
      .syntax, .unknownKind, .encoding, .empty, .tooLarge, .unknownField, .missingField,
      .unknownCode(value: "rehabb", near: []), .unknownCode(value: "rehabb", near: ["rehab"]),
      .unknownCode(value: "T1", near: ["T01", "T10", "T11"]), .duplicate(value: "HBG-01"),
      .unclosedQuote, .fieldCount(expected: 4, found: 3), .forbiddenCharacter(code: 0x1B),
      .forbiddenCharacter(code: 0x202E), .forbiddenCharacter(code: 0xE0041), .tooLong(limit: 120),
    ] + forms.map { .wrongForm(expected: $0) }

  @Test(arguments: problems)
  func `a fault has a Swedish sentence after its place`(problem: FileFault.Problem) {
    let fault = FileFault(file: "a.csv", line: 12, column: 3, field: "typ", problem: problem)
    let sentence = FileFaultText.sentence(fault)
    #expect(sentence.hasPrefix("a.csv, rad 12, kolumn 3, typ: "))
    #expect(sentence.hasSuffix(".") || sentence.hasSuffix("?"))
    #expect(EnglishWords.found(in: sentence) == [])
    #expect(!sentence.contains("Optional"))
  }

  @Test func `a place says only what is known`() {
    func place(_ line: Int?, _ column: Int?, _ field: String?) -> String {
      FileFaultText.sentence(
        FileFault(file: "a.yaml", line: line, column: column, field: field, problem: .empty))
    }
    #expect(place(nil, nil, nil) == "a.yaml: filen är tom.")
    #expect(place(2, nil, nil) == "a.yaml, rad 2: filen är tom.")
    #expect(place(2, nil, "namn") == "a.yaml, rad 2, namn: filen är tom.")
  }

  @Test func `a character is named by its code`() {
    func text(_ code: UInt32) -> String {
      FileFaultText.sentence(FileFault(file: "a", problem: .forbiddenCharacter(code: code)))
    }
    #expect(text(0x1B).contains("(U+001B)"))
    #expect(text(0x202E).contains("(U+202E)"))
    #expect(text(0xE0041).contains("(U+E0041)"))
  }
}
