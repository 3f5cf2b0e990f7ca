import Testing

/// Two programs that send in an order for the last place at the same moment.
struct LastPlaceTests {
  private static let rounds = 100

  private static func insats(_ round: Int) -> String { "MAL-\(1_000 + round)" }

  @Test func `one gets it, the other is told what else has a place, a hundred times`() throws {
    let home = try Home()
    try home.bringIn(
      [Home.placed(Home.Added.roomy, "Rymlig", places: 1_000)]
        + (1...Self.rounds).map { Home.placed(Self.insats($0), "Sista \($0)", places: 1) })
    var raced = 0
    for round in 1...Self.rounds {
      let started = try ["A", "B"].map { who in
        let order = OrderFile(Self.insats(round), case: "\(who)-\(round)")
        return try home.start(
          home.arguments(as: "handlaggare1", ["bestall"]), input: order.bytes)
      }
      let answers = try started.map { try $0.answer() }
      #expect(answers.map(\.status).sorted() == [0, 1], "\(round): \(answers.map(\.error))")
      for answer in answers where answer.status == 0 {
        #expect(try answer.json()["har_plats"] == .bool(true))
      }
      for answer in answers where answer.status == 1 {
        let warnings = try #require(try answer.json()["varningar"]).items
        #expect(warnings.map { $0["nyckel"]?.text } == ["ingen_plats"])
        let text = warnings.first?["text"]?.text ?? ""
        #expect(text.contains("Har plats: "))
        if text.contains("gick just till någon annan") { raced += 1 }
      }
    }
    // Both had seen the place as free: it was not just one after the other.
    #expect(raced > 0)
    let orders = try home.orders().filter {
      $0["insats"]?["namn"]?.text?.hasPrefix("Sista") == true
    }
    #expect(orders.count == Self.rounds)
    #expect(Set(orders.compactMap { $0["insats"]?["id"]?.text }).count == Self.rounds)
    try home.expectWholeStore()
  }
}
