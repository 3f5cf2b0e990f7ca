import Domain
import Messages
import Store

/// What needs the caller now, and deadlines that were missed.
struct TodayDesk {
  private let desk: OrderDesk

  init(_ desk: OrderDesk) { self.desk = desk }

  func answer(_ request: Request) throws(EngineError) -> Response {
    .refused(.requestID)
  }
}
