import Domain
import Foundation
import GRDB
import Testing

@testable import Engine
@testable import Store

/// Figures are counted some orders at a time.
@Suite struct FigureCountingTests {
  private static let insats: InsatsID = "HBG-01"

  /// A practice store with many orders of one insats, some of them older than a year.
  private static func store(of count: Int) throws -> CatalogueStore {
    let store = try Samples.practice().store
    let path: [ReferralStatus] = [
      .draft, .inReview, .ordered, .received, .accepted, .started, .closed,
    ]
    let orders = (0..<count).map { number in
      let length = 3 + number % 5
      var from: ReferralStatus?
      let steps = path.prefix(length).map { status in
        defer { from = status }
        return StatusStep(
          from: from, to: status, by: "anna", at: number, day: Samples.day.adding(days: -number),
          reason: status == .closed ? "arbete" : nil,
          report: status == .closed ? ClosureReport(asOrdered: .yes) : nil)
      }
      return PlantedOrder(
        content: OrderSamples.content(insats, case: "RAKNA-\(number)"), numberKind: nil,
        requestID: UUID().uuidString, caseworker: "anna", unit: ReviewTrial.unit,
        steps: Array(steps), holdsPlace: number % 5 == 3, waits: number % 5 == 2, due: nil)
    }
    try store.plant(orders)
    return store
  }

  /// Every step of every order, read and counted at once.
  private static func obvious(_ store: CatalogueStore) throws -> InsatsFigures {
    try store.read { database in
      let reader = FigureReader(database: database)
      let numbers = try Int.fetchAll(
        database, sql: "SELECT number FROM referral WHERE insats = ?",
        arguments: [insats.rawValue])
      return InsatsFigures(
        counting: try numbers.map(reader.steps), classes: try reader.classes(),
        until: Samples.day)
    }
  }

  @Test(arguments: [0, 199, 450, 700])
  func `counting a part at a time gives what counting all at once does`(count: Int) throws {
    let store = try Self.store(of: count)
    let figures = try #require(try store.figures(Self.insats, until: Samples.day))
    #expect(figures == (try Self.obvious(store)))
    #expect(figures.orders >= min(count, 300))
  }

  @Test func `whoever does not want the figures any more ends the counting`() throws {
    let store = try Self.store(of: 900)
    var told: [Int] = []
    let figures = try store.figures(Self.insats, until: Samples.day) { count in
      told.append(count)
      return false
    }
    #expect(figures == nil && told == [200])
  }
}
