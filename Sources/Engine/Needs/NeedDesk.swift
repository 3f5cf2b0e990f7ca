import Domain
import Messages
import Store

/// The register of needs that no insats meets.
struct NeedDesk {
  private let desk: OrderDesk

  init(_ desk: OrderDesk) { self.desk = desk }

  func answer(_ request: Request) throws(EngineError) -> Response {
    .refused(.requestID)
  }
}
