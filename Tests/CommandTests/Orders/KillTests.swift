import Foundation
import TestSupport
import Testing

/// A program killed while it sends in an order: stored whole or not at all, and the same request
/// again gives exactly one.
struct KillTests {
  private static let runs = 50

  private static func order(_ run: Int) -> OrderFile {
    OrderFile(case: "KILL-\(run)").with("begaran_id", id(run))
  }

  private static func id(_ run: Int) -> String {
    let digits = String(run)
    return "0DEAD000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
  }

  private static func start(_ run: Int, _ home: Home) throws -> Home.Started {
    try home.start(home.arguments(as: "handlaggare1", ["bestall"]), input: order(run).bytes)
  }

  /// The orders of these runs, by case number.
  private static func stored(_ home: Home) throws -> [String: [Int]] {
    let orders = try home.orders().map { order in
      (order["deltagare"]?["arendenummer"]?.text ?? "", order["nr"]?.int ?? 0)
    }
    return Dictionary(grouping: orders.filter { $0.0.hasPrefix("KILL-") }, by: \.0)
      .mapValues { $0.map(\.1) }
  }

  @Test func `killed at random moments, each order is stored once or not at all`() throws {
    let home = try Home.withPractice()
    var numbers = SeededNumbers(seed: 20_261_123)
    // How often one can look while a program runs to its end: the measure for random moments.
    let whole = try Self.start(0, home)
    var looks = 0
    while !whole.running.hasEnded { looks += 1 }
    #expect(try whole.answer().status == 0)
    var killed = 0
    for run in 1...Self.runs {
      let started = try Self.start(run, home)
      if run.isMultiple(of: 2) {
        // In the middle of writing: the journal has begun to grow.
        while !started.running.hasEnded, home.journalSize == 0 {}
        looking(Int.random(in: 0...max(1, looks / 50), using: &numbers)) {
          started.running.hasEnded
        }
      } else {
        looking(Int.random(in: 0...looks, using: &numbers)) { started.running.hasEnded }
      }
      started.running.kill()
      let answer = try started.answer()
      if answer.end == .killed(signal: SIGKILL) { killed += 1 }
    }
    #expect(killed > Self.runs / 4)
    let before = try Self.stored(home)
    #expect(before.values.allSatisfy { $0.count == 1 })
    try home.expectWholeStore()
    for run in 1...Self.runs {
      let number = try home.ordered(Self.order(run))
      #expect(before["KILL-\(run)"].map { $0 == [number] } ?? true)
    }
    let after = try Self.stored(home)
    #expect(after.count == Self.runs + 1)
    #expect(after.values.allSatisfy { $0.count == 1 })
    try home.expectWholeStore()
    let last = try home.practice(
      "bestallning", String(try #require(after["KILL-\(Self.runs)"]?.first)), "--format", "json"
    ).json()
    #expect(last["mal"]?.items.count == 2 && last["tidslinje"]?.items.count == 2)
  }

  /// Looks a number of times, or until there is nothing more to see.
  private func looking(_ times: Int, until isOver: () -> Bool) {
    for _ in 0..<times where isOver() { return }
  }
}

extension Home {
  /// In bytes; SQLite's journal is empty when no transaction is being written.
  fileprivate var journalSize: Int {
    var entry = stat()
    guard stat(practiceFile + "-journal", &entry) == 0 else { return 0 }
    return Int(entry.st_size)
  }
}
