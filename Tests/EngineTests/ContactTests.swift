import Domain
import Messages
import Testing

@testable import Engine

/// Meetings with clients at the provider.
@Suite struct ContactTests {
  let engine: SoloEngine
  let provider: SoloEngine

  init() throws {
    engine = try Samples.practice()
    provider = try OrderSamples.practice(as: "utforare1", on: engine)
  }

  private func contact(
    _ number: Int, _ sort: ReferralContact.Sort = .intake, by user: SoloEngine,
    attended: Bool = true, next: Day? = nil, text: String = "", version: Int? = nil
  ) throws -> RecordContact {
    let now = try #require(try engine.sheet(number)).referral.version
    return RecordContact(
      number: number, sort: sort, day: Samples.day, attended: attended, next: next, text: text,
      version: version ?? now)
  }

  @Test func `a meeting is kept, bumps the version, and the same again changes nothing`() throws {
    let number = try engine.reaching(OrderSamples.content("HBG-01"))
    let given = try contact(number, by: provider, attended: false, text: "Kom inte.\r\n")
    guard case .contactRecorded(let first) = try provider.send(.recordContact(given)),
      case .contactRecorded(let again) = try provider.send(.recordContact(given))
    else {
      Issue.record("refused")
      return
    }
    #expect(first == again && first.version == given.version + 1)
    let sheet = try #require(try engine.sheet(number))
    #expect(sheet.contacts.map(\.text) == ["Kom inte."] && sheet.contacts[0].by == "utforare1")
    #expect(!sheet.contacts[0].attended && sheet.referral.version == first.version)
    var other = given
    other.attended = true
    guard case .contactConflict(let now, let mine)? = try provider.refusal(.recordContact(other))
    else {
      Issue.record("taken for the same")
      return
    }
    #expect(now.contacts.count == 1 && mine == other)
    #expect(try engine.faults() == [])
  }

  @Test func `a follow-up's next day is when the order is due`() throws {
    let number = try engine.starting(OrderSamples.content("HBG-01"), by: provider)
    #expect(try engine.sheet(number)?.due == Samples.day.adding(days: 90))
    let next = Samples.day.adding(days: 20)
    _ = try provider.send(
      .recordContact(try contact(number, .followUp, by: provider, next: next)))
    #expect(try engine.sheet(number)?.due == next)
    try provider.taking(.pause, on: number, text: "Sjukdom")
    #expect(try engine.sheet(number)?.due == next)
    #expect(try engine.faults() == [])
  }

  @Test func `who and where the order stands decide`() throws {
    let inReview = try #require(try engine.ordered(OrderSamples.content("HBG-01"))).number
    let request = Request.recordContact(try contact(inReview, by: engine))
    #expect(try engine.refusal(request) == .noContactNow(.intake, .inReview))
    #expect(try provider.refusal(request) == .noSuchOrder(inReview))
    let number = try engine.reaching(OrderSamples.content("HBG-01", case: "PROV-2"))
    let followUp = Request.recordContact(try contact(number, .followUp, by: engine))
    #expect(try engine.refusal(followUp) == .noContactNow(.followUp, .ordered))
    for name in ["handlaggare3", "utforare2"] {
      let stranger = try OrderSamples.practice(as: name, on: engine)
      #expect(
        try stranger.refusal(.recordContact(try contact(number, by: stranger)))
          == .noSuchOrder(number))
    }
    let colleague = try OrderSamples.practice(as: "handlaggare2", on: engine)
    guard
      case .contactRecorded = try colleague.send(
        .recordContact(try contact(number, by: colleague)))
    else {
      Issue.record("a colleague of the unit may")
      return
    }
    var late = try contact(number, by: engine)
    late.day = Samples.day.adding(days: 1)
    #expect(try engine.refusal(.recordContact(late)) == .day(number))
    var hostile = try contact(number, by: engine, text: "a\u{202E}b")
    #expect(
      try engine.refusal(.recordContact(hostile)) == .words(.forbiddenCharacter(code: 0x202E)))
    hostile.text = String(repeating: "a", count: 2_001)
    #expect(try engine.refusal(.recordContact(hostile)) == .words(.tooLong(limit: 2_000)))
  }

  @Test func `a provider outside sees the meetings it wrote itself`() throws {
    let outside = try OrderSamples.practice(as: "utforare2", on: engine)
    let number = try engine.reaching(OrderSamples.content("HBG-17"))
    _ = try engine.send(.recordContact(try contact(number, by: engine, text: "Vårt samtal")))
    _ = try outside.send(.recordContact(try contact(number, by: outside, text: "Deras samtal")))
    #expect(try outside.sheet(number)?.contacts.map(\.text) == ["Deras samtal"])
    #expect(try engine.sheet(number)?.contacts.map(\.text) == ["Vårt samtal", "Deras samtal"])
  }
}
