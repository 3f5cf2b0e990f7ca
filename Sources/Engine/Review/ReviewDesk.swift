import Domain
import Messages
import Store

/// The queue, decisions on several orders, and the steps that fall due.
struct ReviewDesk {
  private let desk: OrderDesk

  init(_ desk: OrderDesk) { self.desk = desk }

  func answer(_ request: Request) throws(EngineError) -> Response {
    if request == .runDueSteps { return .dueStepsRun(try DeviationRun(desk).run()) }
    return .refused(.requestID)
  }
}
