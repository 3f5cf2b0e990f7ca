package import Domain

/// What is said of something in an order that must be put right. What was written is never
/// repeated: the sentence may end up where the order does not.
package enum FaultText {
  /// One sentence or two, to stand at the field or after its name.
  /// `namesPart` says whether to name the part of a consent it is about.
  package static func sentence(
    _ fault: ReferralFault, codes: CodeLists, namesPart: Bool = true
  ) -> String {
    (namesPart || fault.part == nil ? place(fault) : "") + problem(fault, codes)
  }

  /// What is wrong with a text that stands in no field.
  package static func sentence(_ problem: ReferralFault.Problem) -> String {
    self.problem(ReferralFault(.justification, problem), .empty)
  }

  /// Why a text is no personal number.
  package static func sentence(_ fault: PersonalNumberFault) -> String {
    switch fault {
    case .form: "Skriv numret som ÅÅÅÅMMDD-NNNN eller ÅÅMMDD-NNNN."
    case .date: "Numret börjar med en dag som inte finns. Kontrollera siffrorna."
    case .future: "Numret börjar med en dag som inte har varit än. Kontrollera siffrorna."
    case .zeroNumber: "Inget nummer har 000 före den sista siffran. Kontrollera siffrorna."
    case .checkDigit: "Den sista siffran stämmer inte med de andra. Kontrollera siffrorna."
    }
  }

  /// Which of several values, or which part of the consent.
  private static func place(_ fault: ReferralFault) -> String {
    if let part = fault.part { return OrderFieldText.label(part) + ": " }
    guard let index = fault.index else { return "" }
    let value: String
    switch fault.field {
    case .goals: value = "Mål"
    case .reasons: value = "Skäl"
    case .targetGroups: value = "Målgrupp"
    case .overrides: value = "Avsteg"
    default: return ""
    }
    return "\(value) \(index + 1): "
  }

  private static func problem(_ fault: ReferralFault, _ codes: CodeLists) -> String {
    switch fault.problem {
    case .missing: fault.part.map(missing) ?? missing(fault.field)
    case .blankOnly: "Här står bara mellanrum eller tecken. Skriv med ord."
    case .tooLong(let limit): "Texten är för lång. Högst \(number(limit)) tecken får plats."
    case .tooMany(let limit): "Det är för många. Högst \(limit) får plats."
    case .forbiddenCharacter(let code):
      "Texten innehåller ett osynligt eller otillåtet tecken (U+\(hex(code))). Ta bort det."
    case .unknownCode:
      fault.field == .insats
        ? "Insatsen finns inte i katalogen. Välj en som finns."
        : "Koden finns inte i listan. Välj en som finns."
    case .codeNotValid(let validity): notValid(validity)
    case .needsText(let key): needsText(key, fault.field, codes)
    case .outOfRange(let min, let max): "Skriv ett heltal från \(min) till \(max)."
    case .inThePast:
      fault.field == .reviewDay
        ? "Dagen måste komma efter i dag." : "Dagen har redan varit. Välj i dag eller senare."
    case .inTheFuture: "Dagen har inte varit än. Välj i dag eller tidigare."
    case .tooFar(let latest): "Dagen ligger för långt fram. Välj senast \(latest)."
    case .notAfter(let day): "Dagen måste komma efter starten, \(day)."
    case .before(let day): "Dagen får inte komma före \(day), då samtycket lämnades."
    case .contradicts(let field): contradicts(field)
    case .personalNumber(let fault): sentence(fault)
    case .wrongCharacter:
      "Ett ärendenummer har bara bokstäver, siffror, bindestreck, snedstreck och punkter."
    case .personalNumberHere: numberHere(fault.field)
    }
  }

  private static func numberHere(_ field: ReferralField) -> String {
    field == .caseNumber
      ? "Det här ser ut som ett personnummer. Skriv ärendets nummer här, "
        + "och personnumret i sitt eget fält."
      : "Här står något som ser ut som ett personnummer. Ta bort det: "
        + "personnummer får bara stå i sitt eget fält."
  }

  private static func missing(_ field: ReferralField) -> String {
    switch field {
    case .insats: "Välj vilken insats beställningen gäller."
    case .caseNumber: "Skriv ärendets nummer."
    case .name: "Skriv deltagarens namn."
    case .reasons: "Välj minst ett skäl."
    case .justification: "Skriv med egna ord varför insatsen beställs."
    case .purpose: "Skriv vad insatsen ska leda till."
    case .goals: "Skriv minst ett mål."
    case .legalGround: "Välj lagrum."
    case .incomeObstacle: "Välj försörjningshinder."
    case .abilityAndExperience: "Skriv vad deltagaren kan och har erfarenhet av."
    case .hasChildren: "Svara ja eller nej: finns det barn i hushållet."
    case .childrensSituation: "Beskriv barnens situation."
    case .ownView: "Skriv hur deltagaren själv ser på insatsen, eller varför det saknas."
    case .wishedStart: "Skriv vilken dag insatsen bör börja."
    case .hoursPerWeek: "Skriv hur många timmar i veckan."
    case .reviewDay: "Skriv vilken dag insatsen ska följas upp."
    case .personalNumber, .isProtected, .targetGroups, .otherInsatser, .alternatives,
      .ownViewMissingReason, .consent, .interpreter, .overrides:
      "Fältet är tomt. Fyll i det."
    }
  }

  private static func missing(_ part: ConsentPart) -> String {
    switch part {
    case .receiver: "Skriv vem som får veta."
    case .fields: "Välj minst en uppgift som får lämnas ut."
    case .purpose: "Skriv vad uppgifterna ska användas till."
    case .given: "Skriv vilken dag samtycket lämnades."
    case .form: "Välj om samtycket lämnades muntligt eller skriftligt."
    case .until, .withdrawn: "Skriv vilken dag."
    }
  }

  private static func notValid(_ validity: Validity) -> String {
    switch (validity.from, validity.to) {
    case (let from?, let to?): "Koden går bara att välja från \(from) till \(to)."
    case (let from?, nil): "Koden går att välja först från \(from)."
    case (nil, let to?): "Koden gick att välja till och med \(to). Välj en som gäller nu."
    case (nil, nil): "Koden går inte att välja i dag. Välj en annan."
    }
  }

  private static func needsText(
    _ key: CodeKey, _ field: ReferralField, _ codes: CodeLists
  ) -> String {
    let list: CodeListName = field == .overrides ? .overrides : .reasons
    guard let name = codes.row(key, in: list)?.name else {
      return "Det valda skälet behöver förklaras med egna ord."
    }
    return "Skälet ”\(name)” behöver förklaras med egna ord."
  }

  private static func contradicts(_ field: ReferralField) -> String {
    switch field {
    case .ownView: "Deltagarens egen syn är ifylld. Töm det ena av de två fälten."
    case .hasChildren:
      "Svaret är att det inte finns barn i hushållet. Töm fältet, eller ändra svaret."
    default: "Det här stämmer inte med fältet \(OrderFieldText.label(field)). Ändra det ena."
    }
  }

  /// `4 000`.
  private static func number(_ value: Int) -> String {
    let digits = String(value)
    guard digits.count > 3 else { return digits }
    return digits.dropLast(3) + " " + digits.suffix(3)
  }

  private static func hex(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
