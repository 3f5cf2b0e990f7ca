import Canvas
import Domain
import Messages
import Screens
import Testing

/// The list of orders.
struct OrdersTests {
  @Test func `a caseworker's own open orders are read whenever the screen is shown`() throws {
    var walk = try Walk.orders()
    walk.press(.character("4"))
    #expect(walk.asked == [.orders(OrderQuery(.mine, onlyOpen: true, limit: 501))])
    #expect(walk.says("Läser beställningarna"))
    walk.answer(.orders([OrderSamples.line(114), OrderSamples.line(9)]))
    #expect(walk.says("2 egna öppna beställningar"))
    #expect(walk.text.contains("114 Insats HBG-07"))
    walk.press(.character("2"), .character("4"))
    #expect(walk.asked.count == 1)
    #expect(walk.text.contains("114 Insats HBG-07"))
    walk.press(.character("r"))
    #expect(walk.asked.count == 1)
  }

  @Test func `of very many the first are shown, and that there are more is said`() throws {
    var walk = try Walk.orders()
    walk.list((1...501).map { OrderSamples.line($0) })
    #expect(walk.says("fler än 500 egna öppna beställningar, de första visas"))
    walk.press(.end)
    #expect(walk.frame.text(row: walk.frame.cursor.y).contains("›  500"))
    walk.list((1...500).map { OrderSamples.line($0) })
    #expect(walk.says("500 egna öppna beställningar") && !walk.says("fler än"))
  }

  @Test func `the order of the Engine is kept and the selection stays on its order`() throws {
    var walk = try Walk.orders()
    walk.list([OrderSamples.line(3), OrderSamples.line(1), OrderSamples.line(2)])
    walk.press(.down, .down)
    #expect(walk.frame.cursor.y == 7)
    walk.press(.character("r"))
    walk.answer(.orders([OrderSamples.line(2), OrderSamples.line(3)]))
    #expect(walk.frame.text(row: walk.frame.cursor.y).contains("›    2"))
  }

  @Test func `E shows the unit's with their caseworkers and the own ones again`() throws {
    var walk = try Walk.orders()
    walk.list([OrderSamples.line(1)])
    #expect(!walk.text.contains("Handläggare"))
    walk.press(.character("e"))
    #expect(walk.asked == [.orders(OrderQuery(.unit, onlyOpen: true, limit: 501))])
    // What was read for another list is not shown under the new heading.
    #expect(!walk.text.contains("Insats HBG-07"))
    walk.answer(.orders([OrderSamples.line(2, by: "handlaggare2")]))
    #expect(walk.says("1 öppna beställning i Arbeta 2") || walk.says("1 öppen beställning"))
    #expect(walk.text.contains("handlaggare2"))
    walk.press(.character("e"))
    #expect(walk.asked == [.orders(OrderQuery(.mine, onlyOpen: true, limit: 501))])
  }

  @Test func `an old answer is not shown for a new question`() throws {
    var walk = try Walk.orders()
    walk.press(.character("4"))
    let first = try #require(walk.asked.last)
    walk.press(.character("e"))
    walk.send(.answered(first, .orders([OrderSamples.line(77)])))
    #expect(!walk.text.contains("77"))
  }

  @Test(
    arguments: zip(
      [Set<UserRole>([.supervisor]), [.provider], [.caseworker, .catalogueEditor]],
      [OrderQuery.Scope.unit, .provider, .mine]))
  func `each role begins with its own orders`(
    roles: Set<UserRole>, scope: OrderQuery.Scope
  ) throws {
    var walk = try Walk.orders(roles)
    walk.press(.character("4"))
    #expect(walk.asked == [.orders(OrderQuery(scope, onlyOpen: true, limit: 501))])
  }

  @Test func `a solo caseworker has nothing to change to and is told so`() throws {
    var walk = try Walk.orders(unit: nil)
    walk.list([])
    walk.press(.character("e"))
    #expect(walk.asked.isEmpty)
    #expect(walk.state.notice != nil)
  }

  @Test func `what has fallen due has a sign and not only a colour`() throws {
    var walk = try Walk.orders()
    walk.list([OrderSamples.line(1, due: -1), OrderSamples.line(2, due: 0)])
    let rows = walk.text.split(separator: "\n")
    #expect(rows.first { $0.contains("Insats") && $0.contains("    1 ") }?.contains("! 20") == true)
    #expect(rows.first { $0.contains("    2 ") }?.contains("!") == false)
    #expect(walk.frame.linearText.contains("förfallen: start var önskad"))
  }

  @Test(arguments: [40, 60, 80, 109, 110, 160, 300])
  func `protected clients have no name in the list, nor in what is read aloud`(
    width: Int
  ) throws {
    var walk = try Walk.orders([.supervisor], width: width, height: 30)
    var leaking = OrderSamples.summary(2, isProtected: true)
    walk.list([OrderSamples.line(1, client: leaking), OrderSamples.line(2)])
    #expect(walk.frame.linearText.contains("skyddade uppgifter"))
    leaking.name = nil
    #expect(!walk.frame.linearText.contains("Övning Ask"))
    walk.press(.down)
    #expect(walk.frame.linearText.contains("Övning Ask"))
  }

  @Test func `the preview shows the line's own words and asks for nothing`() throws {
    var walk = try Walk.orders(width: 120, height: 40)
    walk.list([OrderSamples.line(114, due: -3)])
    #expect(walk.asked.isEmpty)
    #expect(walk.says("Motivation"))
    #expect(walk.text.contains("Övning Ask"))
  }

  @Test func `an empty list says what to do next`() throws {
    var walk = try Walk.orders()
    walk.list([])
    #expect(walk.says("Du har inga öppna beställningar."))
    #expect(walk.says("B börjar en ny beställning."))
    var supervisor = try Walk.orders([.supervisor])
    supervisor.list([])
    #expect(!supervisor.says("B börjar"))
  }

  @Test func `a list that could not be read says so and R reads it`() throws {
    var walk = try Walk.orders()
    walk.press(.character("4"))
    let request = try #require(walk.asked.last)
    walk.send(.askFailed(request, sentence: "Lagret är upptaget."))
    walk.press(.escape)
    #expect(walk.says("Listan gick inte att läsa."))
    walk.press(.character("r"))
    walk.answer(.orders([OrderSamples.line(5)]))
    #expect(walk.text.contains("Insats HBG-07"))
  }

  @Test func `Enter twice before the answer opens one order`() throws {
    var walk = try Walk.orders()
    walk.list([OrderSamples.line(114)])
    walk.press(.enter)
    let request = try #require(walk.asked.last)
    walk.press(.enter)
    #expect(walk.asked.isEmpty)
    walk.send(.answered(request, .order(OrderSamples.sheet())))
    #expect(walk.state.overlays.count == 1)
    walk.press(.escape)
    #expect(walk.state.context == .orders)
  }

  @Test func `an answer that comes when another screen was chosen opens nothing`() throws {
    var walk = try Walk.orders()
    walk.list([OrderSamples.line(114)])
    walk.press(.enter)
    let request = try #require(walk.asked.last)
    walk.press(.character("2"))
    walk.send(.answered(request, .order(OrderSamples.sheet())))
    #expect(walk.state.context == .map)
  }

  @Test func `C opens the client of the selected order, for those who may`() throws {
    var walk = try Walk.orders()
    walk.list([OrderSamples.line(114, client: OrderSamples.summary(7))])
    walk.press(.character("c"))
    #expect(walk.asked == [.client(7)])
    var provider = try Walk.orders([.provider])
    provider.list([OrderSamples.line(114)])
    provider.press(.character("c"))
    #expect(provider.asked.isEmpty)
    #expect(provider.state.notice != nil)
  }

  @Test func `a click selects and a second opens`() throws {
    var walk = try Walk.orders()
    walk.list([OrderSamples.line(1), OrderSamples.line(2)])
    let rect = try #require(walk.frame.regions.first { $0.name == .item(1) }).rect
    let point = Point(x: 10, y: rect.y)
    walk.send(.input(.mouse(MouseEvent(.click, at: point))))
    #expect(walk.asked.isEmpty)
    walk.send(.input(.mouse(MouseEvent(.doubleClick, at: point))))
    #expect(walk.asked == [.order(2)])
  }

  @Test func `the administrator sees no orders and is told so`() throws {
    var walk = try Walk.orders([.administrator])
    walk.press(.character("4"))
    #expect(walk.asked.isEmpty)
    #expect(walk.state.base == .map)
    #expect(walk.state.notice != nil)
  }
}
