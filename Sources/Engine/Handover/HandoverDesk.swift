import Domain
import Messages
import Store

/// Hands a client over to another caseworker.
struct HandoverDesk {
  private let desk: OrderDesk

  init(_ desk: OrderDesk) { self.desk = desk }

  func answer(_ request: Request) throws(EngineError) -> Response {
    .refused(.requestID)
  }
}
