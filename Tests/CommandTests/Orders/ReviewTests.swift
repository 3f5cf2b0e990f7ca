import Testing

/// `ko` and `beslut`.
struct ReviewTests {
  private static let supervisor = "arbetsledare1"

  private func queue(_ options: String..., home: Home, as user: String = supervisor) throws
    -> Answer
  { try home.run(home.arguments(as: user, ["ko"] + options)) }

  private func decide(
    _ number: Int, _ options: String..., home: Home, as user: String = supervisor,
    words: String = ""
  ) throws -> Answer {
    try home.run(
      home.arguments(as: user, ["beslut", String(number)] + options), input: Array(words.utf8))
  }

  private func order(_ number: Int, _ home: Home) throws -> JSON {
    try home.practice("bestallning", String(number), "--format", "json").json()
  }

  @Test func `the queue is told as the contract says, riskiest first`() throws {
    let home = try Home.withPractice()
    let number = try home.ordered(OrderFile(case: "KO-1"))
    let json = try queue("--format", "json", home: home).json()
    let orders = try #require(json["bestallningar"]).items
    #expect(json["antal"]?.int == orders.count && orders.count >= 20)
    for order in orders {
      #expect(
        order.keys.isSuperset(of: [
          "nr", "insats", "deltagare", "handlaggare", "enhet", "inskickad", "arbetsdagar",
          "flaggor", "version",
        ]))
      #expect(order["insats"]?.keys == ["id", "namn"])
      #expect(order["deltagare"]?.keys == ["arendenummer"])
      for flag in order["flaggor"]?.items ?? [] {
        #expect(flag.keys == ["nyckel", "text"] && flag["text"]?.text?.hasSuffix(".") == true)
      }
    }
    let first = try #require(orders.first?["flaggor"]?.items)
    #expect(first.count > 1)
    let plain = orders.drop { $0["flaggor"]?.items.isEmpty == false }
    #expect(plain.allSatisfy { $0["flaggor"]?.items.isEmpty == true })
    let mine = try #require(orders.first { $0["nr"]?.int == number })
    #expect(mine["arbetsdagar"]?.int == 0 && mine["version"]?.int == 1)
    #expect(mine["inskickad"]?.text == Home.practiceDay && mine["enhet"]?.text == "Arbeta 2")
  }

  @Test func `the queue is told as text and rows too, and is narrowed`() throws {
    let home = try Home.withPractice()
    let text = try queue(home: home)
    #expect(text.status == 0 && text.lines.first == "ÖVNING: påhittade uppgifter")
    #expect(text.text.contains(" väntar, ") && text.text.contains("rundgång"))
    #expect(EnglishWords.found(in: text.text) == [])
    let rows = try queue("--format", "csv", home: home)
    #expect(rows.text.contains("nr;insats;insatsnamn;arendenummer"))
    func count(_ options: String...) throws -> Int? {
      try home.run(
        home.arguments(as: Self.supervisor, ["ko", "--format", "json"] + options)
      ).json()["antal"]?.int
    }
    let all = try #require(try count())
    let some = try #require(try count("--flagga", "avsteg"))
    #expect(0 < some && some < all)
    #expect(try queue("--minst-dagar", "99", home: home).status == 1)
    #expect(try queue("--flagga", "finns-inte", home: home).status == 64)
    for option in ["--malgrupp", "--hinder", "--skal"] {
      #expect(try queue(option, "rehab", home: home).status == 64)
    }
  }

  @Test func `an approved order goes to its provider, and only once`() throws {
    let home = try Home.withPractice()
    let number = try home.ordered(OrderFile())
    let answer = try decide(number, "--godkann", "--version", "1", "--format", "json", home: home)
    #expect(answer.status == 0)
    #expect(
      try answer.json()
        == .object([
          "bestallning": .number(Double(number)), "status": .string("bestalld"),
          "version": .number(3),
        ]))
    let timeline = try #require(try order(number, home)["tidslinje"]?.items)
    #expect(
      timeline.suffix(2).map { $0["av"]?.text } == ["arbetsledare1", "systemet"])
    // The same again with the same version is answered as the first time.
    #expect(try decide(number, "--godkann", "--version", "1", home: home).status == 0)
    let late = try decide(number, "--aterlamna", "--skal", "mal-otydligt", home: home)
    #expect(late.status == 1)
    #expect(late.error.contains("”godkänd”, av arbetsledare1"))
    try home.expectWholeStore()
  }

  @Test func `an order is sent back with a reason and a comment`() throws {
    let home = try Home.withPractice()
    let number = try home.ordered(OrderFile())
    let unsaid = try decide(number, "--aterlamna", "--skal", "annat", home: home)
    #expect(unsaid.status == 65)
    #expect(try decide(number, "--aterlamna", "--skal", "flyttat", home: home).status == 64)
    let answer = try home.run(
      home.arguments(
        as: Self.supervisor, ["beslut", String(number), "--återlämna", "--skäl", "annat"]),
      input: Array("Beskriv målen.\n".utf8))
    #expect(answer.status == 0)
    #expect(answer.lines == ["Beställning \(number) är återlämnad till handläggaren."])
    let last = try #require(try order(number, home)["tidslinje"]?.items.last)
    #expect(last["till"]?.text == "aterlamnad" && last["text"]?.text == "Beskriv målen.")
    try home.expectWholeStore()
  }

  @Test(arguments: [
    [], ["--godkann", "--aterlamna", "--skal", "annat"], ["--aterlamna"],
    ["--godkann", "--skal", "annat"],
  ])
  func `what is no decision changes nothing`(options: [String]) throws {
    let home = try Home.withPractice()
    let before = try Home.bytes(home.practiceFile)
    let answer = try home.run(
      home.arguments(as: Self.supervisor, ["beslut", "1"] + options), input: [])
    #expect(answer.status == 64)
    #expect(EnglishWords.found(in: answer.error) == [])
    #expect(try Home.bytes(home.practiceFile) == before)
  }

  @Test func `nobody but the unit's supervisor decides`() throws {
    let home = try Home.withPractice()
    let number = try home.ordered(OrderFile())
    for (user, status) in [
      ("handlaggare1", 77), ("handlaggare2", 77), ("arbetsledare2", 77), ("redaktor", 77),
      ("admin", 77), ("handlaggare3", 1), ("utforare1", 1), ("utforare2", 1),
    ] {
      for options in [["--godkann"], ["--aterlamna", "--skal", "mal-otydligt"]] {
        let answer = try home.run(
          home.arguments(as: user, ["beslut", String(number)] + options), input: [])
        #expect(answer.status == Int32(status), "\(user) \(answer.error)")
        #expect(answer.error.hasSuffix(".\n") && answer.text == "")
      }
    }
    #expect(try order(number, home)["status"]?.text == "granskas")
    #expect(try queue(home: home, as: "handlaggare1").status == 77)
  }

  @Test func `what fell due has been done when a command has opened the store`() throws {
    let home = try Home.withPractice()
    let number = try home.ordered(OrderFile())
    let answer = try home.run([
      "--ovning", "--lager", home.practiceFolder, "--nu", "2026-12-01", "bestallning",
      String(number), "--format", "json",
    ])
    let last = try #require(try answer.json()["tidslinje"]?.items.last)
    #expect(last["till"]?.text == "bestalld" && last["av"]?.text == "systemet")
    #expect(last["dag"]?.text == "2026-12-01")
  }
}
