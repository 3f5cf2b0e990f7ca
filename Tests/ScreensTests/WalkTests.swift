import Canvas
import Domain
import Screens
import Search
import Testing

/// What a caseworker does, key by key.
struct WalkTests {
  @Test(arguments: [
    ("sprakhinder", [Key.down, .down]), ("rehab", [.down, .down, .down]),
    ("ungdom", [.down, .down, .down, .down]),
  ])
  func `ten keys lead from the start to a card with a free place`(
    group: String, downs: [Key]
  ) throws {
    var walk = Walk(try RealCatalogue.practice.get())
    for key in downs { walk.press(key) }
    walk.press(.enter, .character("l"), .enter)
    let id = try #require(walk.state.overlays.last.flatMap(Self.cardID))
    let insats = try #require(walk.state.catalogue[id])
    #expect(walk.keys <= 10)
    #expect((insats.places.free ?? 0) > 0)
    let codes = walk.state.codes.targetGroups
    #expect(insats.targetGroups.contains { codes.isWithin($0.group, TargetGroupKey(group)) })
    #expect(walk.text.contains(insats.name))
  }

  @Test func `every cell of the map leads to exactly as many insatser as it says`() throws {
    let catalogue = try RealCatalogue.practice.get()
    let map = ServiceMap(catalogue.insatser.map { MapItem($0) }, codes: catalogue.codes)
    var walk = Walk(catalogue, width: 132, height: 43)
    walk.press(.character("u"))
    if walk.state.mapScreen.isUnfolded == false { walk.press(.character("u")) }
    walk.press(.up)
    var rows: [MapRow?] = [nil]
    rows += map.rows.map { $0 }
    #expect(walk.state.mapScreen.row == nil)
    for row in rows {
      #expect(walk.state.mapScreen.row == row)
      walk.press(.home)
      for column in [nil] + map.columns.map(Optional.some) {
        #expect(walk.state.mapScreen.column == column)
        let count = Self.count(row, column, map)
        walk.press(.enter)
        #expect(walk.state.catalogueScreen.hits.count == count)
        walk.press(.escape)
        #expect(walk.state.base == .map)
        walk.press(.right)
      }
      walk.press(.down)
    }
  }

  private static func count(_ row: MapRow?, _ column: KindKey?, _ map: ServiceMap) -> Int {
    switch (row, column) {
    case (nil, nil): map.total.count
    case (nil, let column?): map[column].count
    case (let row?, nil): map[row].count
    case (let row?, let column?): map[row, column].count
    }
  }

  @Test func `Esc goes one step back from everywhere and never ends the program`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.search("arbets")
    walk.press(.escape, .enter, .tab, .enter, .character("?"))
    #expect(walk.state.overlays.count == 3)
    for _ in 0..<12 {
      walk.press(.escape)
      #expect(!walk.effects.contains(.quit))
    }
    #expect(walk.state.overlays.isEmpty)
    #expect(walk.state.base == .map)
  }

  @Test func `Esc in the list clears the line and Z brings it back`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.search("arbetsträning")
    let found = walk.found
    walk.press(.escape, .escape)
    #expect(walk.state.catalogueScreen.line.text.isEmpty)
    walk.press(.character("z"))
    #expect(walk.found == found)
  }

  @Test func `letters and digits are text in the search line`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.search("q2?hjåäö")
    #expect(walk.state.catalogueScreen.line.text == "q2?hjåäö")
    #expect(!walk.effects.contains(.quit))
    let footer = walk.frame.text(row: 23)
    #expect(!footer.contains(" J "))
  }

  @Test func `a word typed after a filter does not become part of it`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.press(.down, .down, .enter, .character("s"))
    walk.type("sfi")
    #expect(walk.state.catalogueScreen.query.text == "sfi")
    #expect(walk.state.catalogueScreen.query.filter.groups == ["sprakhinder"])
  }

  @Test func `a paste into the list goes to the search line as one edit`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.press(.character("3"))
    walk.send(.input(.paste("q\nsfi\u{1B}[31m")))
    #expect(walk.state.context == .catalogueSearch)
    #expect(walk.state.catalogueScreen.line.text == "q sfi·[31m")
    walk.press(.control("z"))
    #expect(walk.state.catalogueScreen.line.text.isEmpty)
  }

  @Test func `three cards can be marked and a fourth says why not`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.press(.character("3"))
    for _ in 0..<4 { walk.press(.character("j"), .down) }
    #expect(walk.state.marks.count == 3)
    walk.press(.character("j"))
    #expect(walk.state.notice != nil)
    walk.press(.character("v"))
    #expect(walk.state.context == .compare)
  }

  @Test func `the program ends from the top only`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.press(.character("3"), .enter, .character("q"))
    #expect(walk.effects.isEmpty)
    #expect(walk.state.notice != nil)
    walk.press(.escape, .character("q"))
    #expect(walk.effects == [.quit])
  }

  @Test func `an error stays until Esc and Esc then does no more`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.press(.character("3"))
    walk.send(.failed(sentence: "Disken är full."))
    walk.press(.down)
    #expect(walk.text.contains("Disken är full."))
    walk.press(.escape)
    #expect(walk.state.notice == nil)
    #expect(walk.state.base == .catalogue)
  }

  @Test func `next and previous walk the list the card was opened from`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.search("utbildning")
    walk.press(.escape, .enter)
    let ids = walk.state.catalogueScreen.hits.map(\.id)
    walk.press(.right, .right, .left)
    #expect(walk.state.overlays.last.flatMap(Self.cardID) == ids[1])
    walk.press(.escape)
    #expect(walk.state.catalogueScreen.selected == ids[1])
  }

  static func cardID(_ overlay: Overlay) -> InsatsID? {
    if case .card(let card) = overlay { return card.id }
    return nil
  }

  @Test func `searching from the map begins with an empty line`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.press(.down, .down, .enter, .escape, .character("s"))
    #expect(walk.state.catalogueScreen.line.text.isEmpty)
  }

  @Test func `Esc after L on a cell's list goes back to the map`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.press(.down, .down, .enter, .character("l"), .escape)
    #expect(walk.state.base == .map)
  }

  @Test func `ticking a filter keeps what was typed and not understood`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.search("målgrupp:xx typ: sfi")
    walk.press(.tab, .enter)
    let line = walk.state.catalogueScreen.line.text
    #expect(line.contains("målgrupp:xx") && line.contains("typ:") && line.contains("ledig:ja"))
    #expect(line.contains("sfi"))
  }

  @Test func `Control-Z undoes in the palette and does not stop the program`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.press(.control("p"))
    walk.type("abc")
    walk.press(.control("z"))
    #expect(walk.effects.isEmpty)
    #expect(walk.state.context == .palette)
    #expect(!walk.text.contains("abc"))
  }

  @Test func `every action of the catalogue is in the palette from the search line`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.search("x")
    walk.press(.control("p"))
    walk.type("avsluta programmet")
    walk.press(.enter)
    #expect(walk.effects == [.quit])
  }

  @Test func `help and palette never stack`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    for _ in 0..<5 { walk.press(.control("p"), .function(1)) }
    #expect(walk.state.overlays.count <= 2)
  }

  @Test func `a link on a card stays in view and in focus when the window shrinks`() throws {
    var walk = Walk(try RealCatalogue.practice.get())
    walk.search("föräldrasvenska")
    walk.press(.escape, .enter, .tab, .tab)
    for height in [24, 16, 12, 10, 30] {
      walk.resize(80, height)
      let row = walk.frame.cursor.y
      #expect(walk.frame.text(row: row).hasPrefix("›"))
    }
  }

  @Test func `a notice never covers the focused row`() throws {
    var walk = Walk(try RealCatalogue.practice.get(), width: 80, height: 12)
    walk.press(.character("3"), .end, .character("v"))
    #expect(walk.state.notice != nil)
    #expect(walk.frame.text(row: walk.frame.cursor.y).hasPrefix("›"))
  }
}
