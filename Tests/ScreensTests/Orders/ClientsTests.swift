import Canvas
import Domain
import Messages
import Screens
import Testing

/// The search for a client.
struct ClientsTests {
  @Test(arguments: [
    ("19800102-2386", ClientQuery.personalNumber("19800102-2386")),
    ("800102 2386", .personalNumber("8001022386")),
    ("198001022387", .personalNumber("198001022387")),
    ("20000101T220", .personalNumber("20000101T220")), ("2026-0311", .caseNumber("2026-0311")),
    (" OVN-0001 ", .caseNumber("OVN-0001")), ("övning ask", .name("övning ask")),
  ])
  func `the shape of the text says what is searched for`(
    typed: String, query: ClientQuery
  ) throws {
    var walk = try Walk.orders()
    walk.press(.character("d"))
    walk.type(typed)
    let word =
      switch query {
      case .personalNumber: "personnummer"
      case .caseNumber: "ärendenummer"
      case .name: "namn"
      }
    #expect(walk.says("Enter söker på \(word)."))
    walk.press(.enter)
    #expect(walk.asked == [.clients(query)])
  }

  @Test func `nothing is searched for while one types`() throws {
    var walk = try Walk.orders()
    walk.press(.character("d"))
    for character in "övning ask" {
      walk.press(.character(character))
      #expect(walk.effects.isEmpty)
    }
  }

  @Test func `Enter alone says what to type`() throws {
    var walk = try Walk.orders()
    walk.press(.character("d"), .enter)
    #expect(walk.asked.isEmpty)
    #expect(walk.says("! Skriv ett ärendenummer"))
  }

  @Test func `one client found is opened, and Enter again does not search again`() throws {
    var walk = try Walk.orders()
    let file = OrderSamples.file(
      OrderSamples.summary(), [OrderSamples.past(3, .started, from: -20)], mayOpen: [3])
    walk.open(file)
    #expect(walk.state.context == .client)
    walk.press(.escape)
    #expect(walk.state.context == .clients)
    walk.press(.enter)
    #expect(walk.asked == [.client(1)])
  }

  @Test func `of several one is chosen, and a changed text is searched for anew`() throws {
    var walk = try Walk.orders()
    walk.press(.character("d"))
    walk.type("övning")
    walk.press(.enter)
    walk.answer(
      .clients([OrderSamples.summary(1), OrderSamples.summary(2, name: "Övning Björk")]))
    #expect(walk.text.contains("Övning Björk"))
    #expect(walk.text.contains("19800102-****"))
    walk.press(.down, .enter)
    #expect(walk.asked == [.client(2)])
    walk.press(.character("x"), .enter)
    #expect(walk.asked == [.clients(.name("övningx"))])
  }

  @Test func `protected clients are found without a name`() throws {
    var walk = try Walk.orders()
    walk.press(.character("d"))
    walk.type("OVN-0008")
    walk.press(.enter)
    walk.answer(
      .clients([OrderSamples.summary(8, isProtected: true), OrderSamples.summary(1)]))
    #expect(walk.text.contains("skyddade uppgifter"))
    #expect(walk.frame.linearText.contains("skyddade uppgifter"))
  }

  @Test func `nobody found says what to do`() throws {
    var walk = try Walk.orders()
    walk.press(.character("d"))
    walk.type("xyz")
    walk.press(.enter)
    walk.answer(.clients([]))
    #expect(walk.says("Ingen deltagare hittades på namnet."))
    #expect(walk.says("hittas inte på namn"))
    walk.press(.enter)
    #expect(walk.asked == [.clients(.name("xyz"))])
  }

  @Test func `a personal number is shown in its field and nowhere else`() throws {
    var walk = try Walk.orders()
    walk.press(.character("d"))
    walk.type("19800102-2386")
    func places() -> Int { walk.text.components(of: "2386") }
    #expect(places() == 1)
    walk.press(.enter)
    walk.answer(.clients([]))
    #expect(places() == 1)
    walk.press(.control("p"))
    #expect(places() == 0)
    walk.press(.escape, .enter)
    walk.answer(.refused(.personalNumber(.checkDigit)))
    #expect(places() == 1)
    #expect(walk.says("! Den sista siffran stämmer inte"))
    walk.press(.enter)
    walk.answer(.clients([OrderSamples.summary(1)]))
    walk.answer(.client(OrderSamples.file(OrderSamples.summary(), [], mayOpen: [])))
    #expect(places() == 0)
  }

  @Test func `a search that could not be made can be made again`() throws {
    var walk = try Walk.orders()
    walk.press(.character("d"))
    walk.type("ask")
    walk.press(.enter)
    let request = try #require(walk.asked.last)
    walk.press(.enter)
    #expect(walk.asked.isEmpty)
    walk.send(.askFailed(request, sentence: "Lagret är upptaget."))
    walk.press(.escape, .enter)
    #expect(walk.asked.count == 1)
  }

  @Test func `help opened while the search is answered neither loses nor covers the answer`()
    throws
  {
    var walk = try Walk.orders()
    walk.press(.character("d"))
    walk.type("ask")
    walk.press(.enter)
    let request = try #require(walk.asked.last)
    walk.press(.function(1))
    walk.send(.answered(request, .clients([OrderSamples.summary(1), OrderSamples.summary(2)])))
    #expect(walk.state.context == .help)
    walk.press(.escape)
    #expect(walk.says("2 deltagare."))
    walk.press(.enter)
    #expect(walk.asked == [.client(1)])
  }

  @Test func `providers do not look up clients`() throws {
    var walk = try Walk.orders([.provider])
    walk.press(.character("d"))
    #expect(walk.state.context == .map)
    #expect(walk.state.notice != nil)
  }
}

extension String {
  /// How often a piece is in the text.
  fileprivate func components(of piece: String) -> Int { ranges(of: piece).count }
}
