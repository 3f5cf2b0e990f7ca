import Domain

/// What is said of a fault in a file: `helsingborg.yaml, rad 12, typ: koden T99 finns inte.`
enum FileFaultText {
  static func sentence(_ fault: FileFault) -> String {
    var place = [fault.file]
    if let line = fault.line { place.append("rad \(line)") }
    if let column = fault.column { place.append("kolumn \(column)") }
    if let field = fault.field { place.append(field) }
    return place.joined(separator: ", ") + ": " + problem(fault.problem)
  }

  private static func problem(_ problem: FileFault.Problem) -> String {
    switch problem {
    case .syntax: "filen går inte att läsa här; kontrollera indrag, kolon och citattecken."
    case .unknownKind: "filslaget är okänt; namnet ska sluta på .yaml, .csv eller .json."
    case .encoding: "teckenkodningen är varken UTF-8 eller Windows-1252."
    case .empty: "filen är tom."
    case .tooLarge: "filen är för stor."
    case .unknownField: "fältet finns inte."
    case .missingField: "fältet måste finnas."
    case .wrongForm(let expected): "värdet ska vara \(form(expected))."
    case .unknownCode(let value, let near):
      "”\(value)” finns inte."
        + (near.isEmpty ? "" : " Menade du " + ErrorText.list(near, "eller") + "?")
    case .duplicate(let value): "”\(value)” finns redan."
    case .unclosedQuote: "ett citattecken öppnas men stängs aldrig."
    case .fieldCount(let expected, let found):
      "raden har \(found) fält men rubrikraden \(expected)."
    case .forbiddenCharacter(let code):
      "texten innehåller ett osynligt eller otillåtet tecken (U+\(hex(code)))."
    case .tooLong(let limit): "texten är längre än \(limit) tecken."
    }
  }

  private static func form(_ form: FileFault.Form) -> String {
    switch form {
    case .text: "text"
    case .list: "en lista"
    case .mapping: "fält med värden"
    case .wholeNumber: "ett heltal"
    case .yesOrNo: "ja eller nej"
    case .day: "ett datum, ÅÅÅÅ-MM-DD"
    case .identifier: "ett nummer som HBG-24"
    case .ageSpan: "åldrar i år"
    }
  }

  private static func hex(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
