import Testing

/// `aterkalla`.
struct WithdrawTests {
  private func withdraw(
    _ number: Int, _ options: String..., home: Home, as user: String = "handlaggare1",
    words: [UInt8] = []
  ) throws -> Answer {
    try home.run(
      home.arguments(as: user, ["aterkalla", String(number)] + options), input: words)
  }

  private func order(_ number: Int, _ home: Home) throws -> JSON {
    try home.practice("bestallning", String(number), "--format", "json").json()
  }

  @Test func `an order is withdrawn with its reason, and gives its place back`() throws {
    let home = try Home.withPractice()
    let number = try home.ordered(OrderFile(Home.Added.small))
    func free() throws -> Int? {
      try home.practice("visa", Home.Added.small, "--format", "json")
        .json()["platser"]?["lediga"]?.int
    }
    #expect(try free() == 1)
    let answer = try withdraw(number, "--skal", "flyttat", "--format", "json", home: home)
    #expect(answer.status == 0)
    #expect(
      try answer.json()
        == .object([
          "bestallning": .number(Double(number)), "status": .string("aterkallad"),
          "version": .number(2),
        ]))
    #expect(try free() == 2)
    let last = try #require(try order(number, home)["tidslinje"]?.items.last)
    #expect(last["skal"]?.text == "flyttat" && last["till"]?.text == "aterkallad")
    try home.expectWholeStore()
  }

  @Test func `words come on standard input, and the code may need them`() throws {
    let home = try Home.withPractice()
    let number = try home.ordered(OrderFile())
    let missing = try withdraw(number, "--skal", "annat", home: home)
    #expect(missing.status == 65)
    #expect(missing.error.contains("egna ord"))
    #expect(
      try withdraw(number, "--skal", "annat", home: home, words: Array(" \n".utf8)).status == 65)
    let answer = try home.run(
      home.arguments(as: "handlaggare1", ["återkalla", String(number), "--skäl", "annat"]),
      input: Array("Ringde i dag.\n".utf8))
    #expect(answer.status == 0)
    #expect(answer.lines == ["Beställning \(number) är återkallad."])
    #expect(try order(number, home)["tidslinje"]?.items.last?["text"]?.text == "Ringde i dag.")
    try home.expectWholeStore()
  }

  @Test func `words that cannot be stored stop it`() throws {
    let home = try Home.withPractice()
    let number = try home.ordered(OrderFile())
    for words: [UInt8] in [
      Array("a\u{1B}[31m".utf8), Array("a\u{0}b".utf8), [0xC3, 0x28],
      Array(repeating: 0x61, count: 2_001), Array(repeating: 0x61, count: 10_000_000),
    ] {
      let answer = try withdraw(number, "--skal", "flyttat", home: home, words: words)
      #expect(answer.status == 65)
      #expect(answer.error.hasSuffix("Inget har ändrats.\n"))
    }
    #expect(try order(number, home)["status"]?.text == "granskas")
    try home.expectWholeStore()
  }

  @Test func `an unknown reason is answered with those there are`() throws {
    let home = try Home.withPractice()
    let number = try home.ordered(OrderFile())
    let answer = try withdraw(number, "--skal", "hemligt", home: home)
    #expect(answer.status == 64)
    #expect(answer.error.contains("deltagaren-tackar-nej, behovet-andrat"))
    #expect(!answer.error.contains("hemligt"))
    #expect(try withdraw(number, home: home).status == 64)
    #expect(try order(number, home)["status"]?.text == "granskas")
  }

  @Test func `whoever was not first is told who was, and overwrites nothing`() throws {
    let home = try Home.withPractice()
    let number = try home.ordered(OrderFile())
    let first = try withdraw(number, "--skal", "flyttat", "--version", "1", home: home)
    let again = try withdraw(number, "--skal", "flyttat", "--version", "1", home: home)
    #expect(first.status == 0 && again.status == 0)
    let other = try withdraw(
      number, "--skal", "avliden", "--version", "1", home: home, as: "handlaggare2")
    #expect(other.status == 1)
    #expect(
      other.error.contains("”återkallad”, av handlaggare1 den 2026-11-23"), "\(other.error)")
    let last = try order(number, home)["tidslinje"]?.items.last
    #expect(last?["skal"]?.text == "flyttat")
    let late = try withdraw(number, "--skal", "avliden", home: home)
    #expect(late.status == 1)
    #expect(late.error.contains("kan inte återkallas"))
    try home.expectWholeStore()
  }

  @Test func `others' orders, other roles and no order`() throws {
    let home = try Home.withPractice()
    let number = try home.ordered(OrderFile())
    #expect(try withdraw(number, "--skal", "flyttat", home: home, as: "handlaggare3").status == 1)
    #expect(try withdraw(99_999, "--skal", "flyttat", home: home).status == 1)
    for user in ["redaktor", "admin"] {
      #expect(try withdraw(number, "--skal", "flyttat", home: home, as: user).status == 77)
    }
    let provider = try home.practice(
      "bestallningar", "--oppna", "--format", "json", as: "utforare1"
    )
    .json()["bestallningar"]?.items.first { $0["status"]?.text == "bestalld" }
    let theirs = try #require(provider?["nr"]?.int)
    let answer = try withdraw(theirs, "--skal", "flyttat", home: home, as: "utforare1")
    #expect(answer.status == 77)
    #expect(answer.error.contains("handläggare eller arbetsledare"))
    try home.expectWholeStore()
  }
}
