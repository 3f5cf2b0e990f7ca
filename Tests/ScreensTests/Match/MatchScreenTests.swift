import Canvas
import Domain
import Screens
import Search
import Testing

/// The ranked list, key by key, on the real catalogue.
@Suite struct MatchScreenTests {
  static let needs: [ClientNeeds] = [
    ClientNeeds(),
    ClientNeeds(targetGroups: ["sprakhinder"], age: 34, languageLevel: .sfiB),
    ClientNeeds(
      targetGroups: ["rehab", "langvarigt-bistand"], age: 55, obstacle: "fh03", hoursPerWeek: 10,
      municipality: "malmo", kinds: ["T05"]),
  ]

  @Test(arguments: needs)
  func `every insats is met once on the way down, those that have ended last`(
    needs: ClientNeeds
  ) throws {
    let catalogue = try RealCatalogue.practice.get()
    var stage = Stage(.match(MatchState(needs: needs)), on: catalogue)
    if stage.match?.part == .needs { stage.press(.tab) }
    var met: [InsatsID] = []
    for place in 1...catalogue.insatser.count {
      let id = try #require(stage.match?.selected)
      #expect(stage.focused?.label == catalogue[id]?.name)
      #expect(stage.focused?.position == "\(place) av \(catalogue.insatser.count)")
      #expect(stage.text.contains(try #require(catalogue[id]).name.prefix(20)))
      met.append(id)
      stage.press(.down)
    }
    #expect(met.sorted() == catalogue.insatser.map(\.id).sorted())
    #expect(stage.match?.selected == met.last)
    let ended = met.map { catalogue[$0]?.status == .ended }
    #expect(ended.contains(true))
    #expect(ended == ended.filter { !$0 } + ended.filter { $0 })
  }

  @Test func `each need changed by its letter orders the list as the rules say`() throws {
    let catalogue = try RealCatalogue.practice.get()
    var walk = Stage(.match(MatchState(needs: ClientNeeds())), on: catalogue)
    var needs = ClientNeeds()
    var seen: Set<[InsatsID]> = [try ranking(walk)]
    func expectRanked() throws {
      let wanted = Matching.rank(needs, in: catalogue, today: RealCatalogue.day)
      #expect(walk.match?.needs == needs)
      #expect(try ranking(walk) == wanted.map(\.insats))
      #expect(walk.match?.scroll.selected == 0)
      seen.insert(wanted.map(\.insats))
    }
    walk.press(.character("g"))
    walk.type("språk")
    walk.press(.enter)
    needs.targetGroups = ["sprakhinder"]
    try expectRanked()
    walk.press(.character("s"), .down, .down, .enter)
    needs.languageLevel = .sfiB
    try expectRanked()
    walk.press(.character("å"))
    walk.type("19")
    walk.press(.enter)
    needs.age = 19
    try expectRanked()
    walk.press(.character("f"))
    walk.type("etablering")
    walk.press(.enter)
    needs.obstacle = "fh02"
    try expectRanked()
    walk.press(.character("t"))
    walk.type("20")
    walk.press(.enter)
    needs.hoursPerWeek = 20
    try expectRanked()
    walk.press(.character("y"))
    walk.type("kurs")
    walk.press(.enter)
    needs.kinds = ["T08"]
    try expectRanked()
    walk.press(.character("o"))
    walk.type("malm")
    walk.press(.enter)
    needs.municipality = "malmo"
    try expectRanked()
    #expect(seen.count > 5)
  }

  @Test func `Enter on the rows of the needs opens them in order, and a choice can be taken away`()
    throws
  {
    var walk = Stage(.match(MatchState(needs: ClientNeeds())), on: try RealCatalogue.practice.get())
    for need in MatchNeed.allCases {
      walk.press(.enter)
      #expect(walk.pick?.purpose == .need(need))
      walk.press(.escape, .down)
    }
    #expect(walk.match?.part == .list)
    walk.press(.character("o"), .enter)
    #expect(walk.match?.needs.municipality != nil)
    walk.press(.character("o"), .up, .up, .enter)
    #expect(walk.match?.needs == ClientNeeds())
  }

  @Test func `the same needs give the same picture, whatever they were a moment before`() throws {
    let catalogue = try RealCatalogue.practice.get()
    var one = Stage(.match(MatchState(needs: Self.needs[1])), on: catalogue)
    let first = one.text
    one.press(.character("å"), .character("7"), .enter)
    #expect(one.text != first)
    one.press(.character("å"), .character("3"), .character("4"), .enter)
    #expect(one.text == first)
    #expect(Stage(.match(MatchState(needs: Self.needs[1])), on: catalogue).text == first)
  }

  @Test func `the list says what it is, and shows the places as they stand`() throws {
    var stage = Stage(
      .match(MatchState(needs: Self.needs[1])), on: try RealCatalogue.practice.get())
    #expect(stage.text.contains("Ordningen är ett stöd. Alla insatser visas; du väljer."))
    let best = try #require(stage.match?.ranking.first)
    let row = stage.frame.text(row: stage.frame.cursor.y)
    #expect(row.hasPrefix("› 1 "))
    #expect(!row.contains(String(best.score)))
    stage.resize(40, 10)
    #expect(stage.text.contains("Ett stöd: alla visas, du väljer."))
  }

  @Test func `the title says the case number and nothing else about the client`() throws {
    var client = ClientIdentity()
    client.caseNumber = "2026-0311"
    client.name = "Ann-Marie Skyddad"
    client.personalNumber = "19800102-2386"
    client.isProtected = true
    for size in [Size(width: 40, height: 10), Size(width: 132, height: 43)] {
      let stage = Stage(
        .match(MatchState(needs: Self.needs[1], client: client)),
        on: try RealCatalogue.practice.get(), width: size.width, height: size.height)
      let everything = stage.text + stage.frame.linearText
      #expect(stage.frame.text(row: 0).contains("Hitta insats för 2026-0311"))
      #expect(!everything.contains("Ann-Marie") && !everything.contains("Skyddad"))
      #expect(!everything.contains("2386"))
    }
  }

  @Test func `a change of the catalogue keeps the selection on its insats`() throws {
    let catalogue = try RealCatalogue.practice.get()
    var stage = Stage(.match(MatchState(needs: Self.needs[1])), on: catalogue)
    stage.press(.down, .down, .down)
    let selected = try #require(stage.match?.selected)
    var cards = catalogue.insatser
    let index = try #require(cards.firstIndex { $0.id == selected })
    cards[index].status = .ended
    let changed = Catalogue(
      insatser: cards, codes: catalogue.codes, providers: catalogue.providers,
      municipalities: catalogue.municipalities)
    stage.send(.catalogueRead(changed, .empty))
    #expect(stage.match?.selected == selected)
    #expect((stage.match?.scroll.selected ?? 0) > 50)
    #expect(stage.frame.text(row: stage.frame.cursor.y).contains("(avslutad)"))
  }

  @Test func `a new day is reckoned with, and the old one is not forgotten before it`() throws {
    let catalogue = try RealCatalogue.practice.get()
    var stage = Stage(.match(MatchState(needs: Self.needs[1])), on: catalogue)
    let day = Day(number: RealCatalogue.day.number + 400)
    stage.send(.moment(Moment(seconds: 1, today: RealCatalogue.day)))
    #expect(
      stage.match?.ranking
        == Matching.rank(Self.needs[1], in: catalogue, today: RealCatalogue.day))
    stage.send(.moment(Moment(seconds: 2, today: day)))
    #expect(stage.match?.ranking == Matching.rank(Self.needs[1], in: catalogue, today: day))
  }

  private func ranking(_ stage: Stage) throws -> [InsatsID] {
    try #require(stage.match).ranking.map(\.insats)
  }
}
