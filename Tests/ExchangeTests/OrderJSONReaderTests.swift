import Domain
import Exchange
import Testing

/// One order in JSON, read strictly.
struct OrderJSONReaderTests {
  static let whole = """
    {"insats":"hbg-24","deltagare":{"arendenummer":"2026-0311","namn":"Prov Person",
    "personnummer":"19800102-2386","skyddade_uppgifter":true},"lagrum":"sol-11-1",
    "forsorjningshinder":"fh01","malgrupper":["sprakhinder","rehab"],"skal":["lara-svenska"],
    "motivering":"Rad ett\\nrad två \\u00e5","syfte":"Syfte","mal":["Ett","Två"],
    "formaga_och_erfarenhet":"Kan","egen_syn":"Vill","egen_syn_saknas_skal":null,
    "barn":{"finns":true,"situation":"Två barn"},"onskad_start":"2026-12-15",
    "timmar_per_vecka":10,"uppfoljning":"2027-03-01","andra_insatser":"Andra",
    "overvagda_alternativ":"Alternativ","tolk":"arabiska",
    "samtycke":{"mottagare":"Utföraren","uppgifter":["namn","syfte"],"syfte":"Planera",
    "datum":"2026-11-20","form":"skriftligt","giltigt_till":"2027-11-20","aterkallat":null},
    "avsteg":[{"varning":"forkrav","skal":"annat","text":"Därför"}],
    "begaran_id":"5b0e6a3e-7a51-4b5e-9c0e-0a2a6c1d2e3f"}
    """

  private func read(_ text: String) -> OrderInput { OrderJSONReader.read(Array(text.utf8)) }

  private func faults(_ text: String) -> [OrderInput.Fault] { read(text).faults }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test func `every field is read`() throws {
    let input = read(Self.whole)
    #expect(input.faults == [])
    #expect(input.requestID == "5B0E6A3E-7A51-4B5E-9C0E-0A2A6C1D2E3F")
    let content = input.content
    #expect(content.insats == "HBG-24")
    #expect(content.client.caseNumber == "2026-0311" && content.client.name == "Prov Person")
    #expect(content.client.personalNumber == "19800102-2386" && content.client.isProtected)
    #expect(content.legalGround == "sol-11-1" && content.incomeObstacle == "fh01")
    #expect(content.targetGroups == ["sprakhinder", "rehab"])
    #expect(content.reasons == ["lara-svenska"])
    #expect(content.justification == "Rad ett\nrad två å")
    #expect(content.purpose == "Syfte" && content.goals == ["Ett", "Två"])
    #expect(content.abilityAndExperience == "Kan" && content.ownView == "Vill")
    #expect(content.ownViewMissingReason == "")
    #expect(content.hasChildren == true && content.childrensSituation == "Två barn")
    #expect(content.wishedStart == (try day("2026-12-15")))
    #expect(content.reviewDay == (try day("2027-03-01")))
    #expect(content.hoursPerWeek == 10)
    #expect(content.otherInsatser == "Andra" && content.alternatives == "Alternativ")
    #expect(content.interpreter == "arabiska")
    #expect(
      content.consent
        == Consent(
          receiver: "Utföraren", fields: [.name, .purpose], purpose: "Planera",
          given: try day("2026-11-20"), form: .written, until: try day("2027-11-20")))
    #expect(
      content.overrides == [
        WarningOverride(warning: .prerequisite, reason: "annat", text: "Därför")
      ])
    #expect(
      ReferralField.allCases.filter { !ReferralRules.isFilled($0, in: content) }
        == [.ownViewMissingReason])
  }

  @Test func `what is left out is empty and no fault of form`() {
    let input = read("{}")
    #expect(input.faults == [])
    #expect(input.content == ReferralContent())
    #expect(input.requestID == nil)
  }

  static let wrong: [(String, String, FileFault.Problem)] = [
    ("{\"insats\":5}", "insats", .wrongForm(expected: .text)),
    ("{\"deltagare\":\"x\"}", "deltagare", .wrongForm(expected: .mapping)),
    ("{\"deltagare\":{\"namn\":[]}}", "deltagare.namn", .wrongForm(expected: .text)),
    (
      "{\"deltagare\":{\"skyddade_uppgifter\":\"kanske\"}}", "deltagare.skyddade_uppgifter",
      .wrongForm(expected: .yesOrNo)
    ),
    ("{\"deltagare\":{\"alder\":1}}", "deltagare.alder", .unknownField),
    ("{\"skal\":\"motivation\"}", "skal", .wrongForm(expected: .list)),
    ("{\"skal\":[\"a\",1]}", "skal[1]", .wrongForm(expected: .text)),
    ("{\"mal\":[null]}", "mal[0]", .wrongForm(expected: .text)),
    ("{\"barn\":true}", "barn", .wrongForm(expected: .mapping)),
    ("{\"barn\":{\"finns\":1}}", "barn.finns", .wrongForm(expected: .yesOrNo)),
    ("{\"onskad_start\":\"2026-02-30\"}", "onskad_start", .wrongForm(expected: .day)),
    ("{\"uppfoljning\":20261201}", "uppfoljning", .wrongForm(expected: .day)),
    ("{\"timmar_per_vecka\":\"10\"}", "timmar_per_vecka", .wrongForm(expected: .wholeNumber)),
    ("{\"timmar_per_vecka\":10.5}", "timmar_per_vecka", .wrongForm(expected: .wholeNumber)),
    ("{\"timmar_per_vecka\":-1}", "timmar_per_vecka", .wrongForm(expected: .wholeNumber)),
    (
      "{\"timmar_per_vecka\":99999999999999999999}", "timmar_per_vecka",
      .wrongForm(expected: .wholeNumber)
    ),
    ("{\"begaran_id\":\"abc\"}", "begaran_id", .wrongForm(expected: .identifier)),
    ("{\"hittepa\":1}", "hittepa", .unknownField),
    ("{\"syfte\":\"a\",\"syfte\":\"b\"}", "syfte", .duplicate(value: "")),
    (
      "{\"samtycke\":{\"datum\":\"2026-01-01\"}}", "samtycke.form", .missingField
    ),
    (
      "{\"samtycke\":{\"datum\":\"2026-01-01\",\"form\":\"skriftlig\"}}", "samtycke.form",
      .unknownCode(value: "", near: ["skriftligt"])
    ),
    (
      "{\"samtycke\":{\"datum\":\"2026-01-01\",\"form\":\"muntligt\",\"uppgifter\":[\"namm\"]}}",
      "samtycke.uppgifter[0]", .unknownCode(value: "", near: ["namn"])
    ),
    ("{\"avsteg\":[7]}", "avsteg[0]", .wrongForm(expected: .mapping)),
    ("{\"avsteg\":[{\"varning\":\"alder\"}]}", "avsteg[0].skal", .missingField),
    (
      "{\"avsteg\":[{\"varning\":\"aldern\",\"skal\":\"annat\"}]}", "avsteg[0].varning",
      .unknownCode(value: "", near: ["alder"])
    ),
    ("[]", "", .wrongForm(expected: .mapping)), ("\"x\"", "", .syntax),
    ("{", "", .syntax), ("insats: HBG-24", "", .syntax), ("{'insats':'x'}", "", .syntax),
    ("{\"syfte\":\"a\nb\"}", "", .syntax), ("", "", .empty), ("  \n ", "", .syntax),
  ]

  @Test(arguments: wrong.indices)
  func `a value of the wrong form is told with its place`(index: Int) {
    let (text, path, problem) = Self.wrong[index]
    let found = faults(text)
    #expect(found.map(\.path) == [path], "\(text)")
    #expect(found.map(\.problem) == [problem], "\(text)")
  }

  @Test func `every fault is told at once and the rest is read`() {
    let input = read("{\"insats\":5,\"mal\":[\"Ett\",7,\"Tre\"],\"x\":1,\"syfte\":\"S\"}")
    #expect(Set(input.faults.map(\.path)) == ["insats", "mal[1]", "x"])
    #expect(input.content.goals == ["Ett", "", "Tre"])
    #expect(input.content.purpose == "S")
  }

  @Test(arguments: [
    "{\"syfte\":\"a\",\"s\\u0079fte\":\"b\"}", "{\"s\\u0079fte\":\"a\",\"s\\u0079fte\":\"b\"}",
    "{\"insats\":5,\"s\\u0079fte\":\"a\",\"syfte\":\"b\"}",
  ])
  func `a key written twice in two ways is told, and nothing more`(text: String) {
    let input = read(text)
    #expect(input.faults.map(\.path) == ["syfte"])
    #expect(input.faults.map(\.problem) == [.duplicate(value: "")])
  }

  @Test func `of a list with very many values a hundred are read`() {
    let many = (0..<5_000).map { "\"k\($0)\"" }.joined(separator: ",")
    let input = read("{\"skal\":[\(many)],\"mal\":[\(many)],\"avsteg\":[\(many)]}")
    #expect(input.content.reasons.count == 100 && input.content.goals.count == 100)
    #expect(input.faults.count == 100)
    let consent = read(
      "{\"samtycke\":{\"datum\":\"2026-01-01\",\"form\":\"muntligt\",\"uppgifter\":[\(many)]}}")
    #expect(consent.faults.map(\.problem) == [.tooLong(limit: 100)])
  }

  @Test func `a consent with a wrong form is read as far as it goes`() throws {
    let input = read(
      "{\"samtycke\":{\"datum\":\"2026-01-01\",\"form\":\"x\",\"syfte\":\"Planera\"}}")
    #expect(input.faults.map(\.path) == ["samtycke.form"])
    let consent = try #require(input.content.consent)
    #expect(consent.purpose == "Planera" && consent.receiver == "" && consent.fields == [])
  }

  @Test func `a place knows its field`() {
    let fields = faults(
      "{\"skal\":1,\"deltagare\":{\"namn\":1},\"barn\":{\"finns\":1,\"situation\":1},\"x\":1}"
    ).map(\.field)
    #expect(Set(fields) == [.reasons, .name, .hasChildren, .childrensSituation, nil])
  }

  @Test func `overrides with faults are left out and the others keep their places`() {
    let input = read(
      "{\"avsteg\":[{\"skal\":\"annat\"},{\"varning\":\"alder\",\"skal\":\"annat\"}]}")
    #expect(input.content.overrides.map(\.warning) == [.age])
    #expect(input.overridePositions == [1])
  }

  @Test func `a place of the rules' faults is where the value stands`() {
    func path(_ fault: ReferralFault) -> String { OrderPath.path(of: fault) }
    #expect(path(ReferralFault(.name, .missing)) == "deltagare.namn")
    #expect(path(ReferralFault(.hasChildren, .missing)) == "barn.finns")
    #expect(path(ReferralFault(.childrensSituation, .missing)) == "barn.situation")
    #expect(path(ReferralFault(.goals, .missing, index: 2)) == "mal[2]")
    #expect(path(ReferralFault(.consent, .missing, part: .receiver)) == "samtycke.mottagare")
    #expect(path(ReferralFault(.overrides, .unknownCode, index: 1)) == "avsteg[1].skal")
    #expect(path(ReferralFault(.overrides, .needsText("annat"), index: 1)) == "avsteg[1].text")
    let places = ReferralField.allCases.map { OrderPath.path(of: $0) }
    #expect(Set(places).count == ReferralField.allCases.count)
  }

  @Test(arguments: ["\u{0}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{2028}", "\u{FEFF}"])
  func `a control character in a text is left for the rules of its field`(character: String) {
    let input = read("{\"motivering\":\"a\(character)b\"}")
    #expect(input.faults == [])
    #expect(input.content.justification == "a\(character)b")
  }

  @Test(arguments: ["{\"syfte\":\"a\\\u{0}\"}", "{\u{1}}", "\u{1B}", "{\"syfte\":\u{85}\"a\"}"])
  func `one that stands elsewhere is a fault of the whole`(text: String) {
    #expect(faults(text).map(\.path) == [""])
  }

  @Test func `characters of every plane and way of writing come through`() {
    let input = read("{\"syfte\":\"\\ud83d\\ude00 \u{1F600} a\\/b \\\"c\\\" \\\\ \\t\"}")
    #expect(input.faults == [])
    #expect(input.content.purpose == "\u{1F600} \u{1F600} a/b \"c\" \\ \t")
  }

  @Test func `what is not UTF-8 or too large is refused unread`() {
    let bad = OrderJSONReader.read(Array("{\"syfte\":\"".utf8) + [0xFF] + Array("\"}".utf8))
    #expect(bad.faults.map(\.problem) == [.encoding])
    let limit = OrderJSONReader.sizeLimit
    let frame = "{\"syfte\":\"\"}".utf8.count
    let fits = read("{\"syfte\":\"" + String(repeating: "a", count: limit - frame) + "\"}")
    #expect(fits.faults == [] && fits.content.purpose.utf8.count == limit - frame)
    #expect(
      faults("{\"syfte\":\"" + String(repeating: "a", count: limit) + "\"}").map(\.problem)
        == [.tooLarge])
  }

  @Test func `a key that is a person's number is not told`() {
    #expect(faults("{\"19800102-2386\":1}").map(\.path) == [""])
  }

  @Test func `a value is never in a fault`() {
    for fault in faults(
      "{\"samtycke\":{\"form\":\"19800102-2386\",\"uppgifter\":[\"Anna\"]},\"skal\":[8001022386]}")
    {
      #expect(!"\(fault)".contains("2386") && !"\(fault)".contains("Anna"))
    }
  }

  @Test func `damaged bytes give an order or faults, never a crash`() {
    let whole = Array(Self.whole.utf8)
    for seed in UInt64(1)...400 {
      let input = OrderJSONReader.read(MutationTests.damaged(whole, seed: seed))
      #expect(!input.faults.isEmpty || input.content != ReferralContent())
    }
  }
}
