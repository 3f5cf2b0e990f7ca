import Domain
import Messages
import Store

/// Writes down the deadlines that open orders have missed, as `systemet`. Part of the run that takes
/// what fell due; doing it twice writes nothing more.
struct DeviationRun {
  private let desk: OrderDesk

  init(_ desk: OrderDesk) { self.desk = desk }

  /// Of the open orders, and of these by number, which may have gone out in the same run.
  /// - Returns: how many were written down.
  func run(alsoOf others: Set<Int>) throws(EngineError) -> Int {
    let catalogue = try desk.stored { () throws(StoreError) in try desk.store.catalogue() }
    let book = DeadlineBook(rules: desk.rules, catalogue: catalogue)
    let today = desk.clock.today()
    return try desk.stored { () throws(StoreError) in
      try desk.store.recordDeviations(
        alsoOf: others, by: SoloEngine.system, at: desk.clock.now()
      ) { record in
        book.deadlines(record.course, record.insats, record.unit)
          .filter { $0.isMissed(today: today) }
      }
    }
  }
}
