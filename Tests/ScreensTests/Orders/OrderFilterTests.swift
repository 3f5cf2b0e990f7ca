import Canvas
import Domain
import Foundation
import Messages
import Screens
import Testing

/// The filter of the list of orders.
struct OrderFilterTests {
  private static let lines = [
    OrderSamples.line(1, .inReview, due: -2), OrderSamples.line(2, .started, due: 5),
    OrderSamples.line(3, .started, due: 40, insats: "HBG-17"),
    OrderSamples.line(4, .ordered, due: nil, insats: "HBG-17"),
  ]

  private func opened(_ roles: Set<UserRole> = [.caseworker]) throws -> Walk {
    var walk = try Walk.orders(roles, height: 60)
    walk.list(Self.lines)
    walk.press(.character("f"))
    return walk
  }

  /// Goes to a choice and ticks it.
  private func tick(_ label: String, _ walk: inout Walk) throws {
    walk.press(.home)
    for _ in 0..<60 {
      let row = walk.frame.text(row: walk.frame.cursor.y)
      if row.contains("] " + label) { return walk.press(.enter) }
      walk.press(.down)
    }
    Issue.record("no choice \(label)\n\(walk.text)")
  }

  @Test func `choices in one group widen, and groups narrow`() throws {
    var walk = try opened()
    try tick("startad", &walk)
    #expect(walk.says("2 av 4 egna öppna beställningar · startad"))
    try tick("beställd", &walk)
    #expect(walk.says("3 av 4 egna öppna beställningar · beställd, startad"))
    try tick("förfallna eller inom 7 dagar", &walk)
    #expect(walk.says("1 av 4"))
    walk.press(.escape)
    #expect(walk.text.contains("    2 Insats"))
    #expect(!walk.text.contains("    3 Insats"))
  }

  @Test func `what is due is one choice of two`() throws {
    var walk = try opened()
    try tick("förfallna ", &walk)
    #expect(walk.says("1 av 4"))
    try tick("förfallna eller inom 7 dagar", &walk)
    #expect(walk.says("2 av 4"))
    #expect(walk.text.ranges(of: "[x]").count == 2)
  }

  @Test func `insatser and providers are those that occur, also when one is ticked`() throws {
    var walk = try opened()
    #expect(walk.text.contains("Insats HBG-07"))
    #expect(walk.text.contains("Externa leverantörer"))
    try tick("Insats HBG-17", &walk)
    #expect(walk.says("2 av 4"))
    #expect(walk.text.contains("] Insats HBG-07"))
    try tick("Insats HBG-17", &walk)
    try tick("Externa leverantörer", &walk)
    #expect(walk.says("2 av 4 egna öppna beställningar · Externa leverantörer"))
  }

  @Test func `a status that is over leaves the open ones, which is read anew`() throws {
    var walk = try opened()
    try tick("avslutad", &walk)
    #expect(walk.asked == [.orders(OrderQuery(.mine, onlyOpen: false, limit: 501))])
    walk.answer(.orders(Self.lines + [OrderSamples.line(5, .closed, due: nil)]))
    #expect(walk.says("1 av 5 egna beställningar · avslutad"))
  }

  @Test func `ticking reads nothing more of anybody`() throws {
    var walk = try opened()
    try tick("startad", &walk)
    #expect(walk.asked.isEmpty)
  }

  @Test func `R takes the filter away`() throws {
    var walk = try opened()
    try tick("bara öppna", &walk)
    walk.answer(.orders(Self.lines))
    try tick("startad", &walk)
    walk.press(.character("r"))
    #expect(walk.asked == [.orders(OrderQuery(.mine, onlyOpen: true, limit: 501))])
    walk.answer(.orders(Self.lines))
    #expect(walk.says("4 egna öppna beställningar"))
    walk.press(.character("r"))
    #expect(walk.state.notice != nil)
  }

  @Test func `a filter that hides everything says how to get out of it`() throws {
    var walk = try opened()
    try tick("väntelista", &walk)
    walk.press(.escape)
    #expect(walk.says("Ingen beställning passar filtret."))
    #expect(walk.says("F ändrar filtret"))
  }

  /// Förordning 2001:637 15 §.
  @Test(arguments: [Set<UserRole>([.caseworker]), [.supervisor], [.provider]])
  func `target groups, obstacles and reasons are never a filter`(roles: Set<UserRole>) throws {
    let walk = try opened(roles)
    let codes = walk.state.codes
    let names =
      codes.targetGroups.rows.map(\.name) + (codes.lists[.incomeObstacles] ?? []).map(\.name)
      + (codes.lists[.reasons] ?? []).map(\.name)
    #expect(names.count > 40)
    let choices = walk.text.split(separator: "\n").compactMap { line in
      line.range(of: "] ").map { String(line[$0.upperBound...]).prefix { $0 != "0" } }
    }
    #expect(choices.count > 12)
    for choice in choices {
      let label = choice.split(separator: "  ").first.map(String.init) ?? ""
      #expect(!names.contains(label), "\(label)")
    }
  }

  @Test func `the filter is done with F, Esc and Tab`() throws {
    for key in [Key.escape, .character("f"), .tab] {
      var walk = try opened()
      walk.press(key)
      #expect(walk.state.context == .orders)
    }
  }
}
