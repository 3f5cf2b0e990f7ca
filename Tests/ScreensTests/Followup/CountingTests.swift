import Canvas
import Domain
import Messages
import Testing

@testable import Screens

/// Figures that take long to count are told of while they are, and nobody has to wait.
@Suite struct CountingTests {
  private func card() throws -> (walk: Walk, request: Request) {
    var walk = try Walk.orders(height: 40)
    walk.press(.character("3"), .enter)
    return (walk, try #require(walk.asked.last))
  }

  @Test func `how far the counting has come is told until the figures are there`() throws {
    var (walk, request) = try card()
    #expect(!walk.says("räknar"))
    walk.send(.counted(request, 4_000))
    #expect(walk.says("räknar … 4000 beställningar hittills. Esc lämnar kortet och avbryter."))
    walk.send(.counted(.insatsFigures("HBG-99"), 9_000))
    #expect(walk.says("räknar … 4000 beställningar"))
    walk.send(.answered(request, .insatsFigures(InsatsFigures(until: OrderSamples.today))))
    #expect(!walk.says("räknar") && walk.says("senaste 12 mån"))
    walk.send(.counted(request, 6_000))
    #expect(!walk.says("räknar"))
  }

  @Test func `leaving the card ends the counting, once`() throws {
    var (walk, request) = try card()
    walk.send(.counted(request, 4_000))
    walk.press(.escape)
    #expect(walk.effects == [.stopCounting])
    walk.press(.down)
    #expect(!walk.effects.contains(.stopCounting))
    // It is counted anew when the card is opened again.
    walk.press(.up, .enter)
    #expect(walk.asked.last == request)
  }

  @Test func `nothing is ended when the figures have come`() throws {
    var (walk, request) = try card()
    walk.send(.answered(request, .insatsFigures(InsatsFigures(until: OrderSamples.today))))
    walk.press(.escape)
    #expect(!walk.effects.contains(.stopCounting))
  }

  @Test func `another card's figures go before, and the first card's are asked for anew`() throws {
    var (walk, request) = try card()
    walk.send(.counted(request, 4_000))
    walk.press(.right)
    let other = try #require(walk.asked.last)
    #expect(other != request && other.kind == .insatsFigures)
    walk.press(.left)
    #expect(walk.asked.last == request)
  }
}
