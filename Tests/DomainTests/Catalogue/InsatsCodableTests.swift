import Domain
import Foundation
import Testing

@Suite struct InsatsCodableTests {
  /// A card with every field filled in.
  private func full() throws -> Insats {
    let day = try #require(Day("2026-11-23"))
    var card = Insats(id: "HBG-24", municipality: "helsingborg", name: "Språkträning", kind: "T08")
    card.shortName = "Språk"
    card.aliases = ["ST", "a\u{1B}b\u{202E}"]
    card.kindOrigin = .source
    card.targetGroups = [TargetGroupTag("rehab"), TargetGroupTag("ungdom", isInterpretation: true)]
    card.notFor = [TargetGroupTag("ohalsa")]
    card.targetGroupNote = "ord ur källan"
    card.ages = AgeSpan(from: 16, to: nil)
    card.places = Places(max: 10, booked: 12, waiting: 0, asOf: day)
    card.purpose = "p"
    card.content = "rad ett\nrad två"
    card.method = "m"
    card.evidence = Evidence(grade: .promising, source: "rapport.pdf")
    card.hours = HoursPerWeek(from: 10, to: 20)
    card.length = "12 veckor"
    card.start = "löpande"
    card.languageRequirement = "inget"
    card.prerequisites = "inga"
    card.location = "Söder"
    card.combinableWith = ["HBG-01"]
    card.leadsTo = ["MAL-02", "HBG-S06"]
    card.provider = "uppdrag"
    card.unit = "enheten"
    card.operation = .external
    card.agreement = "2026"
    card.mayOrder = "alla"
    card.howToOrder = "ring"
    card.answerTime = 5
    card.contact = "växeln"
    card.cost = "0"
    card.needsAssessment = false
    card.legalGround = "sol-4-1"
    card.openToOthers = true
    card.status = .paused
    card.confirmed = Confirmation(day: day, by: "redaktören")
    card.period = "2016–"
    card.figures = [Figure(text: "30 personer", year: nil, source: "fil.pdf")]
    card.sourceClass = "A"
    card.sources = ["fil.pdf"]
    card.practiceFields = Set(InsatsField.allCases)
    return card
  }

  @Test func `a full card comes back from JSON as it was`() throws {
    let card = try full()
    let back = try JSONDecoder().decode(Insats.self, from: try JSONEncoder().encode(card))
    #expect(back == card)
  }

  @Test func `no field of the full card is left at its default`() throws {
    let card = Mirror(reflecting: try full())
    let empty = Mirror(
      reflecting: Insats(id: "X-1", municipality: "x", name: "x", kind: "x"))
    for (full, empty) in zip(card.children, empty.children) {
      let label = full.label ?? ""
      #expect(String(describing: full.value) != String(describing: empty.value), "\(label)")
    }
  }

  @Test func `a card with nothing known comes back from JSON as it was`() throws {
    let card = Insats(id: "X-1", municipality: "malmo", name: "x", kind: "T00")
    let back = try JSONDecoder().decode(Insats.self, from: try JSONEncoder().encode(card))
    #expect(back == card)
    #expect(back.status == .unknown && back.operation == .unknown && back.places.isUnknown)
  }

  @Test func `a key is plain text in JSON, also as a dictionary's key`() throws {
    let data = try JSONEncoder().encode([TargetGroupKey("rehab"): [KindKey("T08")]])
    #expect(String(decoding: data, as: UTF8.self) == #"{"rehab":["T08"]}"#)
    let back = try JSONDecoder().decode([TargetGroupKey: [KindKey]].self, from: data)
    #expect(back == ["rehab": ["T08"]])
  }

  @Test func `a field is its name in JSON, also as a dictionary's key`() throws {
    let data = try JSONEncoder().encode([InsatsField.targetGroups: 1])
    #expect(String(decoding: data, as: UTF8.self) == #"{"malgrupper":1}"#)
  }

  @Test func `field names are unique, ASCII and in lower case`() {
    let names = InsatsField.allCases.map(\.rawValue)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.allSatisfy { $0 == "_" || ("a"..."z").contains($0) }, "\(name)")
    }
  }

  @Test func `every stored property of a card has its field`() throws {
    // The marks of practice are about fields and are none themselves; the texts are one property.
    let properties = Mirror(reflecting: try full()).children.count - 2 + Insats.textCount
    #expect(InsatsField.allCases.count == properties)
  }
}
