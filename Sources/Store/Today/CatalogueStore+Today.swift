import Domain
import GRDB

extension CatalogueStore {
  /// The orders that may need somebody today, and what is made of them. That they were read is one
  /// event with the numbers of those told of, in the same transaction; none when there are none.
  package func today<Result>(
    _ scope: TodayScope, by actor: String, at: Int,
    choose: (TodayOrders) -> (result: Result, told: [Int])
  ) throws(StoreError) -> Result {
    try write { database in
      let (result, told) = choose(try TodayReader(database: database).orders(scope))
      if !told.isEmpty {
        try EventLog(database: database).append(
          .todayListed, subject: "", content: ReadContent(referrals: Set(told).sorted()),
          .init(actor: actor, at: at))
      }
      return result
    }
  }
}
