import Canvas
import Foundation
import Screens
import Testing

@testable import Application

/// The program on a scripted display, with real stores.
struct InteractiveProgramTests {
  /// Lets a script wait for what is posted from beside the loop.
  private final class Bell: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    func ring() { semaphore.signal() }

    /// A step that ends when something was posted; the deadline ends one that waits for more than there is.
    func heard() -> [InputEvent] {
      _ = semaphore.wait(timeout: .now() + 4)
      return []
    }
  }

  private static func run(
    _ opener: WorkplaceOpener, _ workplace: Workplace?, _ steps: (Bell) -> [() -> [InputEvent]]
  ) -> ScriptedDisplay {
    let bell = Bell()
    let display = ScriptedDisplay(steps(bell))
    let program = InteractiveProgram(opener, mailbox: Mailbox { bell.ring() })
    program.run(workplace.map(Beginning.opened) ?? .missing, on: display)
    return display
  }

  @Test func `the map is in the first frame and the cards come after it`() throws {
    let scratch = try Scratch()
    let opener = scratch.opener(WorkplaceOptions(isPractice: true))
    let display = Self.run(opener, try opener.open()) { bell in
      // The state of the store, the cards, and beside them the drafts and the day, in any order.
      Array(repeating: { bell.heard() }, count: 6) + [{ [.key(.character("3"))] }, { [] }]
    }
    let first = try #require(display.frames.first)
    #expect(first.text.contains("Språkhinder"))
    #expect(first.text.contains("ÖVNING"))
    #expect(display.frames.last?.text.contains("›Alkohol- och drogrådgivningen") == true)
  }

  @Test func `the first start makes the store that was chosen and shows its map`() throws {
    let scratch = try Scratch()
    // Store made, map read, and the same four.
    let display = Self.run(scratch.opener(), nil) { bell in
      [{ [.key(.down), .key(.down), .key(.enter)] }] + Array(repeating: { bell.heard() }, count: 8)
        + [{ [.key(.character("3"))] }, { [] }]
    }
    #expect(display.frames.first?.text.contains("Välkommen") == true)
    #expect(display.frames.last?.text.contains("60 insatser (1 avslutade)") == true)
    #expect(try scratch.opener().open().session.userName == "anna")
  }

  @Test func `a store that cannot be made is told and the choice is there again`() throws {
    let scratch = try Scratch()
    let opener = scratch.opener(WorkplaceOptions(directory: "/proc/insatskarta/lager"))
    let display = Self.run(opener, nil) { bell in [{ [.key(.enter)] }, { bell.heard() }, { [] }] }
    let last = try #require(display.frames.last)
    #expect(last.text.contains("Välkommen"))
    #expect(last.text.contains("gick inte att skapa"))
  }
}
