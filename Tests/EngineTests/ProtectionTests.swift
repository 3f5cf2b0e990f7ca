import Domain
import Foundation
import Messages
import Testing

@testable import Engine
@testable import Store

/// A protected identity leaves the Engine nowhere but where its own side works with the order.
@Suite struct ProtectionTests {
  static let name = "Hemlig Zorn"
  static let number = "19810303-2390"
  static let caseNumber = "SKYDD-1"
  /// The users of the office whose caseworker made the orders.
  static let ownSide: Set<String> = [
    "handlaggare1", "handlaggare2", "handlaggare4", "arbetsledare1",
  ]

  let engine: SoloEngine
  /// Two in-house, of which one has been sent on, and one outside; and the client of them.
  let orders: [Int]
  let client: Int

  init() throws {
    let engine = try Samples.practice()
    orders = try (["HBG-01", "HBG-02", "HBG-17"] as [InsatsID]).map { insats in
      var content = OrderSamples.content(insats, case: Self.caseNumber)
      content.client.name = Self.name
      content.client.personalNumber = Self.number
      content.client.isProtected = true
      // As bad as it can be: somebody has ticked everything.
      content.consent = Consent(
        receiver: "Externa leverantörer", fields: ReferralField.allCases, purpose: "Planera",
        given: Samples.day, form: .written)
      return try #require(try engine.ordered(content)).number
    }
    for number in orders.dropFirst() { try engine.sendOn(number) }
    client = try #require(try engine.sheet(orders[0])).client.id
    self.engine = engine
  }

  private func requests() throws -> [Request] {
    var other = OrderSamples.content("HBG-05", case: Self.caseNumber)
    other.client.name = "Någon Annan"
    let catalogue: [Request] = [
      .status, .map, .catalogue, .check, .search(line: "arbetsträning", limit: nil),
      .history("HBG-01"),
    ]
    return catalogue + ExportFormat.allCases.map { .export($0) }
      + OrderQuery.Scope.allCases.map { .orders(OrderQuery($0)) }
      + orders.flatMap { number -> [Request] in
        [
          .order(number), .providerCopy(number),
          // Out of date, for the answer that shows the order as it is now.
          .step(TakeStep(number: number, action: .withdraw, reason: "flyttat", version: 0)),
        ]
      }
      + [
        .clients(.caseNumber(Self.caseNumber)), .clients(.name("Hemlig")),
        .client(client), .drafts,
        .assess(OrderSamples.content("HBG-01", case: Self.caseNumber), own: nil),
        .submit(SubmitOrder(requestID: OrderSamples.requestID(), content: other)),
      ]
  }

  /// Everything that is said, error or not.
  private func said(_ request: Request, to user: SoloEngine) throws -> String {
    let answer: Response
    do throws(EngineError) { answer = try user.send(request) } catch { return "\(error)" }
    return String(decoding: try JSONEncoder().encode(answer), as: UTF8.self)
  }

  @Test func `no answer and no event tells who it is, but to their own side`()
    throws
  {
    for caller in PracticeUsers.all {
      let user = try OrderSamples.practice(as: caller.name, on: engine)
      let isOwn = Self.ownSide.contains(caller.name)
      var isNamed = false
      for request in try requests() {
        let said = try said(request, to: user)
        #expect(!said.isEmpty)
        for part in ["19810303", "03032390", "0303-2390", "0303-*"] {
          #expect(!said.contains(part), "\(caller.name) \(request.kind)")
        }
        let mayName =
          switch request {
          case .order, .client, .step: isOwn
          default: false
          }
        if !mayName { #expect(!said.contains("Zorn"), "\(caller.name) \(request.kind)") }
        isNamed = isNamed || said.contains("Zorn")
      }
      #expect(isNamed == isOwn, "\(caller.name)")
    }
    // Nor do the events of all that.
    let events = try engine.store.events()
    #expect(events.count > 300)
    for event in events {
      let text = (event.subject + " " + event.content).lowercased()
      for word in ["zorn", "hemlig", "19810303", "03032390", "skydd-1"] {
        #expect(!text.contains(word), "\(event.action)")
      }
    }
  }

  @Test func `who knows the number finds the case and not the name`() throws {
    guard case .clients(let found) = try engine.send(.clients(.personalNumber(Self.number))) else {
      Issue.record("refused")
      return
    }
    let summary = try #require(found.first { $0.id == client })
    #expect(summary.name == nil && summary.maskedNumber == nil && summary.isProtected)
  }

  @Test func `the whole number is shown to the own side only, and that is an event`() throws {
    for caller in PracticeUsers.all {
      let user = try OrderSamples.practice(as: caller.name, on: engine)
      let before = try engine.store.newestEvent()
      let said = try said(.revealNumber(client), to: user)
      let isOwn = Self.ownSide.contains(caller.name)
      #expect(said.contains(Self.number) == isOwn, "\(caller.name)")
      #expect(
        try engine.store.events(after: before).map(\.action)
          == (isOwn ? ["personnummer.visat"] : []))
    }
  }

  @Test func `providers have the order in their list, and open it without who it is`() throws {
    for (name, number) in [("utforare1", orders[1]), ("utforare2", orders[2])] {
      let provider = try OrderSamples.practice(as: name, on: engine)
      let lines = try provider.lines(OrderQuery(.provider))
      let line = try #require(lines.first { $0.number == number })
      #expect(line.client.isProtected && line.client.name == nil)
      #expect(line.client.caseNumber == Self.caseNumber && line.client.maskedNumber == nil)
      let sheet = try #require(try provider.sheet(number))
      #expect(sheet.client.name == nil && sheet.client.maskedNumber == nil)
      #expect(sheet.referral.content.client.name == "" && sheet.hidden.contains(.name))
      #expect(sheet.referral.content.client.personalNumber == "")
      #expect(sheet.referral.content.purpose != "")
    }
  }

  @Test func `the protected clients of a practice store have no name in any list`() throws {
    let names = PracticeClients.all.filter(\.isProtected).map(\.name)
    #expect(!names.isEmpty)
    var isListed = false
    for user in PracticeUsers.all {
      let user = try OrderSamples.practice(as: user.name, on: engine)
      let requests =
        OrderQuery.Scope.allCases.map { Request.orders(OrderQuery($0)) }
        + names.map { .clients(.name($0)) }
      for request in requests {
        let said = try said(request, to: user)
        isListed = isListed || said.contains("\"isProtected\":true")
        for name in names { #expect(!said.contains("\"" + name + "\"")) }
      }
    }
    #expect(isListed)
  }
}

extension SoloEngine {
  /// Takes an order on to its provider, as the supervisor and the program would.
  func sendOn(_ number: Int) throws {
    let supervisor = try OrderSamples.practice(as: "arbetsledare1", on: self)
    let version = try #require(try supervisor.sheet(number)).referral.version
    guard
      case .stepped(let receipt) = try supervisor.send(
        .step(TakeStep(number: number, action: .approve, version: version)))
    else {
      Issue.record("not approved")
      return
    }
    #expect(receipt.status == .ordered)
  }
}
