import Canvas
import Domain
import Messages
import Screens
import Testing

/// Handing a client over, and what is seen of it afterwards.
struct HandoverScreenTests {
  private func file() -> ClientFile {
    OrderSamples.file(
      OrderSamples.summary(), [OrderSamples.past(114, .started, from: -30)], mayOpen: [114])
  }

  private func basis(version: Int = 2) -> HandoverBasis {
    var sheet = OrderSamples.sheet()
    sheet.referral.version = version
    return HandoverBasis(
      file: file(), lead: "handlaggare1",
      receivers: [
        Caller(name: "handlaggare2", roles: [.caseworker], unit: "Arbeta 2"),
        Caller(name: "handlaggare3", roles: [.caseworker], unit: "Arbeta 1"),
      ], open: [sheet], ownView: "Vill börja.",
      deviations: [TodaySamples.deviation], earlier: [])
  }

  private func opened(width: Int = 80, height: Int = 24) throws -> Walk {
    var walk = try Walk.orders(width: width, height: height)
    walk.open(file())
    walk.press(.character("l"))
    walk.answer(.handoverBasis(basis()))
    return walk
  }

  @Test(arguments: [(80, 24), (40, 10)])
  func `the summary is there to read and add to`(width: Int, height: Int) throws {
    try Golden.check(
      FrameDump.text(try opened(width: width, height: height).frame),
      "lamna-over-\(width)x\(height)", at: #_sourceLocation)
  }

  @Test func `what is sent is the summary as it was read and added to`() throws {
    var walk = try opened()
    walk.press(.down, .enter)
    walk.type(" Ring före nio.")
    walk.press(.control("s"))
    guard case .handOver(let given)? = walk.asked.last else {
      Issue.record("\(walk.asked)\n\(walk.text)")
      return
    }
    #expect(given.receiver == "handlaggare3" && given.client == 1)
    #expect(given.orders == [SeenOrder(number: 114, version: 2)])
    for part in [
      "Öppna beställningar:", "114 ", "mål: Delta två dagar i veckan; En egen plan",
      "Deltagarens egen syn:\nVill börja.", "Avvikelse 3", "Ring före nio.",
    ] { #expect(given.summary.contains(part), "\(given.summary)") }
    #expect(Handover.problem(of: given.summary) == nil)
    #expect(!given.summary.contains("Övning Ask") && !given.summary.contains("1980"))
    // Somebody changed an order: it is read anew, and nothing written is lost.
    walk.answer(.refused(.handoverChanged))
    #expect(walk.asked == [.handoverBasis(1)])
    walk.answer(.handoverBasis(basis(version: 3)))
    walk.press(.control("s"))
    guard case .handOver(let again)? = walk.asked.last else {
      Issue.record("nothing was asked")
      return
    }
    #expect(again.orders == [SeenOrder(number: 114, version: 3)])
    #expect(again.summary == given.summary && again.requestID == given.requestID)
    walk.answer(
      .handedOver(
        Handover(
          number: 1, client: 1, from: "handlaggare1", to: "handlaggare3", unit: "Arbeta 1",
          by: "handlaggare1", day: OrderSamples.today, summary: again.summary, orders: [114])))
    #expect(walk.says("handlaggare3 är nu huvudhandläggare. En öppen beställning flyttades."))
  }

  @Test func `the client says who leads and how often that has changed`() throws {
    var walk = try Walk.orders()
    var file = file()
    file.lead = "handlaggare3"
    file.handovers = (1...2).map { number in
      Handover(
        number: number, client: 1, from: "handlaggare\(number)", to: "handlaggare\(number + 1)",
        unit: nil, by: "arbetsledare1", day: OrderSamples.today, summary: "Ord \(number).",
        orders: [])
    }
    walk.open(file)
    #expect(walk.says("Huvudhandläggare: handlaggare3 · 2 byten av handläggare"))
    walk.press(.end)
    #expect(walk.says("från handlaggare2 till handlaggare3, av arbetsledare1 Ord 2."))
  }
}
