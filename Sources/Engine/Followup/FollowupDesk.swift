import Domain
import Messages
import Store

/// What happens with an order at its provider, and the places of insatser.
struct FollowupDesk {
  private let desk: OrderDesk

  init(_ desk: OrderDesk) { self.desk = desk }

  func answer(_ request: Request) throws(EngineError) -> Response {
    .refused(.requestID)
  }
}
