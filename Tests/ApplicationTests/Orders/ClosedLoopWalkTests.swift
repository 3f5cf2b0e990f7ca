import Canvas
import Domain
import Engine
import Messages
import Screens
import Testing

@testable import Application

/// An order after it was sent, from both sides, on a real practice store, key by key.
struct ClosedLoopWalkTests {
  private func walk(_ scratch: Scratch, as name: String) throws -> EngineWalk {
    let options = WorkplaceOptions(
      directory: scratch.path + "/lager", isPractice: true, userName: name)
    return try EngineWalk(scratch.opener(options), height: 50)
  }

  /// An order that lies with the in-house provider and holds a place.
  private func waiting(_ walk: EngineWalk) throws -> OrderLine {
    guard
      case .orders(let lines) = try walk.engine.send(
        .orders(OrderQuery(.provider, statuses: [.ordered])))
    else { throw Missing() }
    return try #require(
      lines.first { line in
        line.holdsPlace && !line.client.isProtected
          && (walk.state.catalogue[line.insats]?.places.free ?? 0) > 0
      })
  }

  private struct Missing: Error {}

  private func sheet(_ walk: EngineWalk, _ number: Int) throws -> OrderSheet {
    guard case .order(let sheet) = try walk.engine.send(.order(number)) else { throw Missing() }
    return sheet
  }

  private func open(_ number: Int, _ walk: inout EngineWalk) {
    walk.press(.character("4"), .character("f"), .enter, .escape)
    walk.find(" \(number) ")
    walk.press(.enter)
  }

  private func isWhole(_ walk: EngineWalk) throws -> Bool {
    // Providers do not look after the store.
    guard case .checked(let faults) = try walk.engine.send(.check) else { return false }
    return faults.isEmpty
  }

  @Test func `the provider accepts, meets, starts and closes, and the caseworker sees it all`()
    throws
  {
    let scratch = try Scratch()
    var provider = try walk(scratch, as: "utforare1")
    let line = try waiting(provider)
    let free = try #require(provider.state.catalogue[line.insats]?.places.free)
    open(line.number, &provider)
    for (key, status) in [("t", "MOTTAGEN"), ("e", "BEDÖMS"), ("a", "ACCEPTERAD")] {
      provider.press(.character(Character(key)), .enter)
      #expect(provider.says(status))
    }
    provider.press(.character("f"))
    provider.type("k")
    provider.press(.backTab, .backTab, .enter)
    #expect(provider.says("Antecknat: inskrivningssamtal"))
    provider.press(.character("s"), .enter)
    #expect(provider.says("STARTAD"))
    provider.press(.character("k"))
    provider.type("ss")
    provider.press(.enter)
    for _ in try sheet(provider, line.number).referral.content.goals {
      provider.type("j")
      provider.press(.tab)
      provider.type("Bra.")
      provider.press(.tab)
    }
    provider.type("d")
    provider.press(.tab)
    provider.type("Söka till komvux.")
    provider.press(.tab, .tab, .tab, .enter)
    #expect(provider.says("AVSLUTAD"))
    #expect(provider.state.catalogue[line.insats]?.places.free == free + 1)

    var caseworker = try walk(scratch, as: line.caseworker)
    open(line.number, &caseworker)
    caseworker.press(.end)
    #expect(caseworker.says("inskrivningssamtal, deltagaren kom."))
    #expect(caseworker.says("Studier som ger rätt till studiemedel (räknas som B, börjat studera)"))
    #expect(caseworker.says(": ja. Bra."))
    #expect(caseworker.says("Levererades enligt beställning? Delvis."))
    #expect(caseworker.says("Nästa steg: Söka till komvux."))
    caseworker.press(.character("i"))
    #expect(caseworker.says("till arbete eller studier"))
    #expect(caseworker.says("· delvis "))
    #expect(try isWhole(caseworker))
  }

  @Test func `after a no the caseworker orders something else, and the chain is kept`() throws {
    let scratch = try Scratch()
    var provider = try walk(scratch, as: "utforare1")
    let line = try waiting(provider)
    open(line.number, &provider)
    provider.press(.character("n"), .enter)
    provider.type("Riktar sig till en annan grupp.")
    provider.press(.tab, .tab, .enter)
    #expect(provider.says("NEKAD"))

    var walk = try walk(scratch, as: line.caseworker)
    open(line.number, &walk)
    #expect(walk.says("! Nekad av utforare1"))
    #expect(walk.says("Fel målgrupp (på beställarens sida)."))
    walk.press(.character("r"), .enter)
    let chosen = try #require(walk.state.form?.content.insats)
    #expect(chosen != line.insats)
    #expect(walk.says("Ersätter beställning \(line.number)"))
    let old = try sheet(walk, line.number).referral.content
    #expect(walk.state.form?.content.justification == old.justification)
    for (field, days) in [(ReferralField.wishedStart, 20), (.reviewDay, 90)] {
      try FormWalk.go(.field(field), &walk)
      walk.press(.control("u"))
      walk.type(walk.state.moment.today.adding(days: days).description)
    }
    try FormWalk.override(&walk)
    try FormWalk.go(.send, &walk)
    walk.press(.enter)
    #expect(walk.state.context == .order, "\(walk.text)")
    let replaced = try sheet(walk, line.number)
    let number = try #require(replaced.replacedBy)
    #expect(walk.says("Ersatt av beställning \(number)"))
    #expect(walk.says("OMDIRIGERAD"))
    #expect(try sheet(walk, number).referral.replaces == line.number)
    #expect(try sheet(walk, number).referral.content.insats == chosen)
    open(number, &walk)
    #expect(walk.says("Ersätter beställning \(line.number)"))
    walk.press(.character("o"))
    #expect(walk.text.contains(" \(number) ") && walk.text.contains(" \(line.number) "))
    #expect(try isWhole(walk))
  }

  @Test func `places changed by the provider are seen on map, in the list and on the card`() throws
  {
    let scratch = try Scratch()
    var provider = try walk(scratch, as: "utforare1")
    let insats = try #require(
      provider.state.catalogue.insatser.first { insats in
        insats.provider.flatMap { provider.state.catalogue.provider($0)?.name }
          == provider.state.session.unit && (insats.places.booked ?? 0) > 0
      })
    let booked = try #require(insats.places.booked)
    try FormWalk.card(insats.id.rawValue, &provider)
    provider.press(.character("l"), .backTab, .control("u"))
    provider.type("\(booked * 3)")
    provider.press(.tab, .tab, .tab, .enter)
    let today = provider.state.moment.today
    let now = "\(booked * 2) lediga av \(booked * 3)"
    #expect(provider.says(now))
    #expect(provider.says("siffran är från \(today)"))
    provider.press(.escape)
    #expect(provider.text.contains("\(booked * 2)/\(booked * 3)"))
    var caseworker = try walk(scratch, as: "handlaggare1")
    try FormWalk.card(insats.id.rawValue, &caseworker)
    #expect(caseworker.says(now))
    #expect(try isWhole(caseworker))
  }
}
