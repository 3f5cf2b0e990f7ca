import Canvas
import Domain
import Messages
import Screens
import Testing

/// "Inget passar": from where it is said, what is filled in, and that nothing typed is lost.
struct NeedScreenTests {
  /// The map's cell of a group and kind.
  private func onCell(_ walk: inout Walk, _ row: TargetGroupKey, _ column: KindKey) throws {
    let map = try #require(walk.state.map)
    walk.press(.character("u"))
    if !walk.text.contains("Pof") { walk.press(.character("u")) }
    for _ in 0..<60 where walk.state.mapScreen.row != .group(row) { walk.press(.down) }
    for _ in map.columns where walk.state.mapScreen.column != column { walk.press(.right) }
    #expect(walk.state.mapScreen.column == column)
  }

  @Test func `a gap of the map is signalled with its group and kind, in words of one's own`()
    throws
  {
    var walk = try Walk.needs()
    try onCell(&walk, "missbruk", "T12")
    #expect(walk.says("1 behov utan insats."))
    walk.press(.character("n"))
    #expect(walk.says("Målgrupper Missbruk"))
    #expect(walk.says("Typ av insats Stöd i anställning"))
    walk.type("Stöd på kvällar, N1")
    walk.press(.control("s"))
    #expect(
      walk.signals == [
        SignalNeed(
          requestID: "0feb1111-0000-4000-8000-000000000006", targetGroups: ["missbruk"],
          kind: "T12", source: .map, text: "Stöd på kvällar, N1")
      ])
    let request = try #require(walk.asked.last)
    walk.press(.control("s"))
    #expect(walk.signals.isEmpty)
    walk.send(.answered(request, .needSignalled(NeedSamples.need(14))))
    #expect(walk.state.context == .map)
    #expect(walk.says("Behov 14 är skickat."))
    #expect(walk.asked == [.map])
    // Sent: nothing is left of it, and Q needs not ask.
    walk.press(.character("n"))
    #expect(!walk.text.contains("kvällar"))
    walk.press(.escape, .character("q"))
    #expect(walk.effects == [.quit])
  }

  @Test func `Esc keeps what was written for the same place, and quitting says that it is there`()
    throws
  {
    var walk = try Walk.needs()
    walk.press(.down, .down, .character("n"))
    walk.type("halvvägs")
    walk.press(.escape, .down, .character("n"))
    #expect(!walk.text.contains("halvvägs"))
    walk.press(.escape, .up, .character("q"))
    #expect(walk.effects.isEmpty)
    #expect(walk.says("Du har skrivit något som inte är skickat."))
    walk.press(.character("n"))
    #expect(walk.text.contains("halvvägs"))
  }

  @Test func `a need that is on its way when its dialog is left is told of, and not sent twice`()
    throws
  {
    for isRefused in [false, true] {
      var walk = try Walk.needs()
      walk.press(.down, .down, .character("n"))
      walk.type("halvvägs")
      walk.press(.control("s"))
      let request = try #require(walk.asked.last)
      walk.press(.escape)
      walk.send(
        .answered(
          request,
          isRefused ? .refused(.words(.missing)) : .needSignalled(NeedSamples.need(14))))
      #expect(walk.says(isRefused ? "Texten saknas." : "Behov 14 är skickat."))
      walk.press(.character("n"))
      #expect(walk.text.contains("halvvägs") == isRefused)
    }
  }

  @Test func `words that are missing or tell of somebody are not sent`() throws {
    var walk = try Walk.needs()
    walk.press(.character("n"), .control("s"))
    #expect(walk.signals.isEmpty && walk.says("! Skriv med ord vad som saknas"))
    walk.type("för 19800102-2386")
    walk.press(.control("s"))
    #expect(walk.signals.isEmpty && walk.says("ser ut som ett personnummer"))
    #expect(walk.frame.isEditing)
  }

  @Test func `groups and kind are chosen by typing, and the rows are walked with the arrows`()
    throws
  {
    var walk = try Walk.needs()
    walk.press(.character("n"), .up)
    walk.type("rådg")
    walk.press(.enter)
    #expect(walk.says("Typ av insats Rådgivning och service"))
    walk.press(.up, .enter)
    walk.type("nyan")
    walk.press(.character(" "), .escape)
    #expect(walk.says("Målgrupper Nyanlända"))
    walk.press(.tab, .tab)
    walk.type("ett")
    walk.press(.enter)
    walk.type("två")
    walk.press(.up, .down, .down, .enter)
    #expect(walk.signals.map(\.text) == ["ett\ntvå"])
    #expect(walk.signals.map(\.kind) == ["T13"])
    #expect(walk.signals.map(\.targetGroups) == [["nyanlanda"]])
  }

  @Test func `the filters of a search are filled in, and its words are not`() throws {
    var walk = try Walk.needs()
    walk.search("målgrupp:ungdom typ:T07 xyzzyq")
    walk.press(.escape)
    #expect(walk.says("N anmäler att inget passar."))
    walk.press(.character("n"))
    #expect(walk.says("Målgrupper Ungdom") && walk.says("Typ av insats Praktik privat"))
    #expect(!walk.text.contains("xyzzyq"))
  }

  @Test func `the form gives its groups and kind, and nothing of the client`() throws {
    var walk = try Walk.needs()
    var content = OrderSamples.content()
    content.client.personalNumber = "19800102-2386"
    walk.send(
      .answered(
        .drafts,
        .drafts([
          Draft(
            id: "0feb1111-0000-4000-8000-0000000000aa", content: content,
            created: OrderSamples.now, saved: OrderSamples.now, version: 1)
        ])))
    walk.press(.enter)
    let request = try #require(walk.asked.last)
    let draft = Draft(
      id: "0feb1111-0000-4000-8000-0000000000aa", content: content, created: OrderSamples.now,
      saved: OrderSamples.now, version: 1)
    walk.send(.answered(request, .draft(draft)))
    #expect(walk.state.context == .form)
    walk.press(.control("o"))
    #expect(walk.state.context == .need)
    #expect(walk.says("Målgrupper Rehab"))
    walk.type("Något mindre")
    walk.press(.control("s"))
    let kind = walk.state.catalogue[OrderSamples.insats]?.kind
    #expect(walk.signals.map(\.source) == [.form] && walk.signals.map(\.kind) == [kind])
    #expect(walk.signals.map(\.text) == ["Något mindre"])
    walk.answer(.needSignalled(NeedSamples.need(3)))
    #expect(walk.state.context == .form)
  }

  @Test func `a no stays in the dialog with the words, and the next try can be sent`() throws {
    var walk = try Walk.needs()
    walk.press(.down, .character("n"))
    walk.type("orden")
    walk.press(.control("s"))
    let first = walk.signals
    walk.answer(.refused(.requestID))
    #expect(walk.says("! Det du skrev först är redan skickat."))
    walk.press(.control("s"))
    #expect(walk.signals.map(\.text) == ["orden"])
    #expect(walk.signals.map(\.requestID) != first.map(\.requestID))
    let request = try #require(walk.asked.last)
    walk.send(.askFailed(request, sentence: "Lagret är upptaget."))
    #expect(walk.text.contains("orden") && walk.says("Lagret är upptaget."))
  }

  @Test func `whoever signals no needs is offered none`() throws {
    for roles: Set<UserRole> in [[.provider], [.administrator]] {
      var walk = try Walk.needs(roles)
      #expect(!walk.text.contains("inget passar"))
      walk.press(.character("n"))
      #expect(walk.says("Bara handläggare och arbetsledare anmäler behov."))
      walk.press(.character("r"))
      #expect(walk.asked.isEmpty)
    }
  }

  @Test func `the dialog fits the least window with its focus in view`() throws {
    var walk = try Walk.needs(width: 40, height: 10)
    walk.press(.down, .character("n"))
    walk.type(String(repeating: "långa ord om det ", count: 20))
    #expect(walk.frame.isEditing)
    walk.press(.tab)
    #expect(walk.frame.text(row: walk.frame.cursor.y).hasPrefix("›Skicka behovet"))
    walk.press(.tab)
    #expect(walk.frame.text(row: walk.frame.cursor.y).hasPrefix("›Målgrupper"))
  }
}
