import Canvas
import Domain
import Messages
import Screens
import Search
import Testing

/// The figures of an insats' places, and what became of its orders, on the card.
struct PlacesTests {
  private func card(
    _ roles: Set<UserRole>, unit: String?, width: Int = 80, height: Int = 24
  ) throws -> Walk {
    var walk = try Walk.orders(roles, unit: unit, width: width, height: height)
    walk.press(.character("3"), .character("s"))
    walk.type("\"Arbetsträning\"")
    walk.press(.enter, .enter)
    for _ in 0..<60 where !walk.frame.text(row: 0).contains("HBG-07") { walk.press(.right) }
    return walk
  }

  private let seen = Places(max: 12, booked: 9, waiting: 2, asOf: Day("2026-11-16"))

  @Test func `the insats' own provider and the editor change places, nobody else`() throws {
    for (roles, unit, may) in [
      ([.provider], "Uppdrag", true), ([.provider], "En annan", false),
      ([.catalogueEditor], nil, true), ([.caseworker], "Uppdrag", false),
    ] as [(Set<UserRole>, String?, Bool)] {
      var walk = try card(roles, unit: unit)
      walk.press(.character("l"))
      #expect((walk.state.context == .places) == may, "\(roles) \(unit ?? "")")
      if !may { #expect(walk.says("Platserna ändras av insatsens utförare")) }
    }
  }

  @Test func `new figures are sent with those that were seen`() throws {
    var walk = try card([.provider], unit: "Uppdrag")
    walk.press(.character("l"))
    #expect(walk.says("Siffran är från 2026-11-16. När du sparar gäller den från i dag."))
    walk.press(.control("u"))
    walk.type("fem")
    walk.press(.tab, .tab, .enter)
    #expect(walk.asked.isEmpty)
    #expect(walk.says("! Det är inget antal."))
    walk.press(.control("u"))
    walk.type("5")
    walk.press(.tab, .control("u"), .tab, .enter)
    #expect(
      walk.asked == [
        .setPlaces(
          SetPlaces(
            insats: "HBG-07", places: Places(max: 12, booked: 5, asOf: OrderSamples.today),
            seen: seen))
      ])
    walk.answer(.placesSet(Places(max: 12, booked: 5, asOf: OrderSamples.today)))
    #expect(walk.state.context == .card)
    #expect(walk.says("Sparat: 7 lediga av 12 · halvtom · siffran är från 2026-11-23."))
    #expect(walk.effects.contains(.readCatalogue))
  }

  @Test func `when somebody was first both figures are seen, and saving again is a choice`() throws
  {
    var walk = try card([.provider], unit: "Uppdrag")
    walk.press(.character("l"), .control("u"))
    walk.type("5")
    walk.press(.tab, .tab, .enter)
    let now = Places(max: 12, booked: 10, waiting: 2, asOf: OrderSamples.today)
    walk.answer(.refused(.placesChanged("HBG-07", now: now)))
    #expect(walk.says("Dina siffror är inte sparade"))
    #expect(walk.says("Tagna 5 ! Någon annan har ändrat: här står nu 10."))
    walk.press(.escape, .character("l"))
    #expect(walk.says("Tagna 5"))
    walk.press(.tab, .tab, .enter)
    guard case .setPlaces(let again)? = walk.asked.last else {
      Issue.record("nothing was asked")
      return
    }
    #expect(again.places.booked == 5)
  }

  @Test func `the card asks once for its figures and shows them with numerator and denominator`()
    throws
  {
    var walk = try Walk.orders(height: 40)
    walk.press(.character("3"), .enter)
    let request = try #require(walk.asked.last)
    guard case .insatsFigures(let id) = request else { return }
    var figures = InsatsFigures(from: FollowupSamples.day(365), to: OrderSamples.today)
    figures.orders = 41
    figures.declined = 5
    figures.wrongTargetGroup = 3
    figures.closed = 34
    figures.workOrStudies = 13
    figures.brokenOff = 4
    figures.asOrdered = [.yes: 20, .partly: 3, .no: 1]
    let before = walk.text
    // Another card's answer is not shown here.
    walk.send(.answered(.insatsFigures("HBG-99"), .insatsFigures(figures)))
    #expect(walk.text == before)
    walk.send(.answered(request, .insatsFigures(figures)))
    #expect(walk.says("senaste 12 mån: 34 avslut · 38 % till arbete eller studier (13 av 34)"))
    #expect(walk.says("12 % avbrott (4 av 34)"))
    #expect(walk.says("returer fel målgrupp: 3 av 41 beställningar · nekade: 5 av 41"))
    #expect(walk.says("enligt beställning: ja 20 · delvis 3 · nej 1 (av 24 svar) ÖVNING"))
    walk.press(.down, .up)
    #expect(walk.asked.isEmpty)
    #expect(id == walk.state.catalogueScreen.hits.first?.id)
  }

  @Test func `a card without figures says nothing of it`() throws {
    var walk = try Walk.orders()
    walk.press(.character("3"), .enter)
    let request = try #require(walk.asked.last)
    let before = walk.text
    walk.send(.askFailed(request, sentence: "Lagret är upptaget."))
    #expect(walk.text == before)
    walk.send(.answered(request, .refused(.requestID)))
    #expect(walk.text == before)
  }

  @Test func `few closures are told without a share`() {
    var figures = InsatsFigures(from: FollowupSamples.day(365), to: OrderSamples.today)
    #expect(
      FiguresText.paragraphs(figures) == [
        "senaste 12 mån: inga avslut", "inga beställningar under tiden",
      ])
    figures.closed = 2
    figures.workOrStudies = 1
    #expect(FiguresText.paragraphs(figures).first?.contains("%") == false)
  }

  @Test func `half-empty insatser are marked in the list, and the help says what it means`() throws
  {
    var walk = try Walk.orders()
    walk.press(.character("3"))
    let half = try #require(
      walk.state.catalogue.insatser.first { $0.places.isHalfEmpty && $0.status != .ended })
    walk.press(.character("s"))
    walk.type("\"\(half.name)\"")
    let free = try #require(half.places.free)
    #expect(walk.text.contains("½ \(free)/"))
    walk.press(.enter, .character("?"), .end)
    #expect(walk.says("½ Halvtom: högst hälften av minst fyra platser är tagna."))
  }

  @Test(arguments: [(80, 24), (40, 10)])
  func `the dialog of places looks as it did`(width: Int, height: Int) throws {
    var walk = try card([.provider], unit: "Uppdrag", width: width, height: height)
    walk.press(.character("l"))
    try Golden.check(
      FrameDump.text(walk.frame), "platser-\(width)x\(height)", at: #_sourceLocation)
  }
}
