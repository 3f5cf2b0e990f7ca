import Domain
import TestSupport
import Testing

@Suite struct ClientChainTests {
  /// Days are numbers from the first of the year; `to` nil is an insats that still runs.
  private static func run(
    _ number: Int, _ from: Int, _ to: Int?, _ kind: KindKey = "T08", kas: String? = nil
  ) -> PastReferral {
    PastReferral(
      number: number, insats: "HBG-1", kind: kind, status: to == nil ? .started : .closed,
      ordered: Day(number: from - 5), started: Day(number: from), ended: to.map { Day(number: $0) },
      kasClass: kas)
  }

  private static func gap(_ after: Int, _ before: Int, _ from: Int, _ days: Int) -> ClientChain.Gap
  {
    ClientChain.Gap(after: after, before: before, from: Day(number: from), days: days)
  }

  private static func both(
    _ first: Int, _ second: Int, _ from: Int, _ to: Int?
  ) -> ClientChain.Parallel {
    ClientChain.Parallel(
      first: first, second: second, from: Day(number: from), to: to.map { Day(number: $0) })
  }

  private static let rows: [(String, [PastReferral], [ClientChain.Gap], [ClientChain.Parallel])] = [
    ("nothing", [], [], []),
    ("one", [run(1, 10, 20)], [], []),
    ("a gap of ten days", [run(1, 10, 20), run(2, 30, 40)], [gap(1, 2, 20, 10)], []),
    ("the day after", [run(1, 10, 20), run(2, 21, 40)], [], []),
    ("one day between", [run(1, 10, 20), run(2, 22, 40)], [gap(1, 2, 20, 2)], []),
    ("handed over the same day", [run(1, 10, 20), run(2, 20, 40)], [], []),
    ("overlapping", [run(1, 10, 20), run(2, 15, 40)], [], [both(1, 2, 15, 20)]),
    ("one within another", [run(1, 10, 50), run(2, 20, 30)], [], [both(1, 2, 20, 30)]),
    (
      "a short one does not end the long one's cover",
      [run(1, 10, 50), run(2, 20, 30), run(3, 60, 70)], [gap(1, 3, 50, 10)], [both(1, 2, 20, 30)]
    ),
    ("both run", [run(1, 10, nil), run(2, 20, nil)], [], [both(1, 2, 20, nil)]),
    ("one runs on", [run(1, 10, nil), run(2, 20, 30)], [], [both(1, 2, 20, 30)]),
    (
      "three side by side", [run(1, 10, 40), run(2, 20, 50), run(3, 30, 60)], [],
      [both(1, 2, 20, 40), both(1, 3, 30, 40), both(2, 3, 30, 50)]
    ),
    ("the same days", [run(1, 10, 20), run(2, 10, 20)], [], [both(1, 2, 10, 20)]),
    ("one day each, the same", [run(1, 10, 10), run(2, 10, 10)], [], []),
    ("one day within", [run(1, 5, 15), run(2, 10, 10)], [], [both(1, 2, 10, 10)]),
    (
      "an end before its start is the start", [run(1, 20, 10), run(2, 30, 40)], [gap(1, 2, 20, 10)],
      []
    ),
    (
      "two gaps", [run(1, 10, 20), run(2, 30, 40), run(3, 80, nil)],
      [gap(1, 2, 20, 10), gap(2, 3, 40, 40)], []
    ),
  ]

  @Test(arguments: rows)
  func `gaps and parallels are found, in whatever order the orders come`(
    what: String, past: [PastReferral], gaps: [ClientChain.Gap], parallels: [ClientChain.Parallel]
  ) {
    for past in [past, past.reversed()] {
      let chain = ClientChain(past)
      #expect(chain.gaps == gaps, "\(what)")
      #expect(chain.parallels == parallels, "\(what)")
    }
  }

  @Test func `what never began, or is over without a known end, is told but makes no gap`() {
    var declined = Self.run(2, 25, 26)
    declined.status = .declined
    declined.started = nil
    var endless = Self.run(3, 26, 27)
    endless.ended = nil
    let chain = ClientChain([Self.run(4, 40, 50), declined, endless, Self.run(1, 10, 20)])
    #expect(chain.orders.map(\.number) == [1, 2, 3, 4])
    #expect(chain.gaps == [Self.gap(1, 4, 20, 20)])
  }

  @Test func `drafts and errors are no part of the chain`() {
    var draft = Self.run(1, 10, 20)
    draft.status = .draft
    var error = Self.run(2, 10, 20)
    error.status = .enteredInError
    #expect(ClientChain([draft, error]).orders.isEmpty)
  }

  @Test func `the longest gap is the first of those as long`() {
    #expect(ClientChain([]).longestGap == nil)
    let chain = ClientChain([
      Self.run(1, 10, 20), Self.run(2, 25, 30), Self.run(3, 50, 60), Self.run(4, 80, 90),
    ])
    #expect(chain.longestGap == Self.gap(2, 3, 30, 20))
  }

  @Test func `the day since when nothing runs is the last end`() {
    #expect(ClientChain([]).idleSince == nil)
    #expect(ClientChain([Self.run(1, 10, 50), Self.run(2, 20, 30)]).idleSince == Day(number: 50))
    #expect(ClientChain([Self.run(1, 10, 50), Self.run(2, 20, nil)]).idleSince == nil)
  }

  @Test func `kinds are counted by key, with how many led to work or studies`() {
    var replaced = Self.run(5, 70, 80, "T01")
    replaced.status = .redirected
    let chain = ClientChain([
      Self.run(1, 10, 20, "T08", kas: "A"), Self.run(2, 30, 40, "T01", kas: "C"),
      Self.run(3, 50, 60, "T08", kas: "B"), Self.run(4, 65, 66, "T08", kas: "E"), replaced,
    ])
    #expect(
      chain.kinds == [
        ClientChain.KindCount(kind: "T01", orders: 1, withResult: 0),
        ClientChain.KindCount(kind: "T08", orders: 3, withResult: 2),
      ])
  }

  @Test(arguments: 1...50)
  func `no insats runs on a day within a gap`(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let past = (1...8).map { number in
      let from = Int.random(in: 0...100, using: &random)
      let length = Int.random(in: 0...12, using: &random)
      return Self.run(
        number, from, Int.random(in: 0...9, using: &random) == 0 ? nil : from + length)
    }
    let chain = ClientChain(past)
    func isRunning(_ day: Int) -> Bool {
      past.contains { order in
        guard let started = order.started else { return false }
        return started.number <= day && day <= (order.ended?.number ?? Int.max)
      }
    }
    let within = chain.gaps.flatMap { Array($0.from.number + 1..<$0.from.number + $0.days) }
    #expect(!within.contains(where: isRunning))
    let first = past.compactMap(\.started).min()?.number ?? 0
    let last = past.compactMap(\.started).max()?.number ?? 0
    #expect(within == (first...last).filter { !isRunning($0) })
    #expect(ClientChain(past.shuffled(using: &random)) == chain)
  }
}
