import Domain
import Messages
import Store

/// Writes down the deadlines that open orders have missed, as `systemet`. Part of the run that takes
/// what fell due; doing it twice writes nothing more.
struct DeviationRun {
  private let desk: OrderDesk

  init(_ desk: OrderDesk) { self.desk = desk }

  /// - Returns: how many were written down.
  func run() throws(EngineError) -> Int {
    let catalogue = try desk.stored { () throws(StoreError) in try desk.store.catalogue() }
    let book = DeadlineBook(rules: desk.rules, catalogue: catalogue)
    let today = desk.clock.today()
    return try desk.stored { () throws(StoreError) in
      try desk.store.recordDeviations(by: SoloEngine.system, at: desk.clock.now()) { record in
        book.deadlines(record.course, record.insats, record.unit)
          .filter { $0.isMissed(today: today) }
      }
    }
  }
}
