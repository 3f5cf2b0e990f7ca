import Canvas
import Domain
import Messages
import Testing

@testable import Screens

/// What another window has changed is seen when the map or the catalogue is gone to.
struct StoreVersionTests {
  private func status(orders: Int, catalogue: Int = 5) -> StoreStatus {
    StoreStatus(
      caller: Caller(name: "handlaggare1", roles: [.caseworker]), place: nil, practiceDay: nil,
      catalogueVersion: catalogue, insatser: 59, ordersVersion: orders)
  }

  @Test func `places are read anew when somebody has changed them, and only then`() throws {
    var walk = try Walk(RealCatalogue.practice.get())
    for (key, orders, catalogue, isChanged) in [
      ("2", 7, 5, false), ("3", 7, 5, false), ("2", 8, 5, true), ("3", 8, 5, false),
      ("2", 8, 6, true),
    ] as [(Character, Int, Int, Bool)] {
      walk.press(.character(key))
      #expect(walk.effects == [.ask(.status)])
      walk.send(.answered(.status, .status(status(orders: orders, catalogue: catalogue))))
      #expect(walk.effects == (isChanged ? [.ask(.map), .readCatalogue] : []))
    }
    walk.press(.character("2"))
    walk.send(.askFailed(.status, sentence: "Lagret är upptaget."))
    #expect(walk.state.notice == nil)
  }
}
