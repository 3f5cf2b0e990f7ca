import GRDB
import Testing

@testable import Store

/// The day is read from indexes, however many orders there are.
struct TodayPlanTests {
  @Test func `no statement goes through every order`() throws {
    let store = try TestStore.inMemory()
    let statements =
      TodayReader.own + [TodayReader.ownSince] + TodayReader.unit + TodayReader.provider
    for sql in statements {
      let plan = try store.read { database in
        try Row.fetchAll(
          database, sql: "EXPLAIN QUERY PLAN " + sql,
          arguments: StatementArguments(
            Array(repeating: "x", count: sql.contains("?1") ? 1 : sql.count { $0 == "?" })
          )
        ).map { $0["detail"] as String? ?? "" }
      }
      #expect(!plan.contains { $0.hasPrefix("SCAN r") || $0.hasPrefix("SCAN s") }, "\(plan)")
    }
  }
}
