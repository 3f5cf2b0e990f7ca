import Testing

/// What must hold of orders whatever anybody does, over a real store with all that practice has.
@Suite struct OrderLawTests {
  @Test(arguments: [21, 22, 23, 24] as [UInt64])
  func `whatever is tried, no order is without who, when and why, and no place is taken twice`(
    seed: UInt64
  ) throws {
    var trial = try OrderTrial(seed: seed)
    for _ in 0..<340 { try trial.act() }
    try trial.finish()
    // Enough of everything happened for the laws to have been asked.
    func count(_ name: String) -> Int { trial.tally[name, default: 0] }
    #expect(count("submitted") >= 12 && count("stepped") >= 25, "\(trial.tally)")
    #expect(count("orders") + count("order") + count("client") + count("clients") >= 12)
    #expect(count("contactRecorded") >= 2 && count("placesSet") >= 2, "\(trial.tally)")
    let refused = trial.tally.filter { $0.key.hasPrefix("refused") }
    #expect(refused.count >= 7 && refused.values.reduce(0, +) >= 50, "\(trial.tally)")
  }
}
