import Testing

/// `svar` and `avsluta`.
struct AnswerTests {
  private func run(
    _ command: String..., home: Home, as user: String = "utforare1", words: String = ""
  ) throws -> Answer {
    try home.run(home.arguments(as: user, command), input: Array(words.utf8))
  }

  private func order(_ number: Int, _ home: Home, as user: String = "utforare1") throws -> JSON {
    try home.practice("bestallning", String(number), "--format", "json", as: user).json()
  }

  /// An order in a status that the provider of the practice has.
  private func number(_ status: String, _ home: Home) throws -> Int {
    try #require(
      try home.practice("bestallningar", "--status", status, "--format", "json", as: "utforare1")
        .json()["bestallningar"]?.items.first?["nr"]?.int)
  }

  @Test func `an order goes from its arrival to its end`() throws {
    let home = try Home.withPractice()
    let number = String(try number("bestalld", home))
    let count = try #require(try order(Int(number) ?? 0, home)["mal"]?.items.count)
    let received = try run("svar", number, "--mottagen", home: home)
    #expect(
      received.status == 0 && received.lines == ["Beställning \(number) har nu läget ”mottagen”."])
    for answer in ["--bedöms", "--väntelista", "--accepterad"] {
      #expect(try run("svar", number, answer, home: home).status == 0, "\(answer)")
    }
    let met = try run("svar", number, "--samtal", "uteblivit", home: home, words: "Kom inte.\n")
    #expect(met.lines == ["Inskrivningssamtalet är noterat på beställning \(number)."])
    #expect(try run("svar", number, "--startad", home: home).status == 0)
    let next = try run(
      "svar", number, "--uppfoljning", "kommit", "--nasta", "2026-12-14", "--format", "json",
      home: home)
    #expect(try next.json()["status"]?.text == "startad")
    #expect(try run("svar", number, "--pausad", home: home, words: "Sjuk.").status == 0)
    #expect(try run("svar", number, "--återuppta", home: home).status == 0)
    let goals = (0..<count).flatMap { ["--mal", $0 == 0 ? "delvis" : "ja"] }
    let closed = try home.run(
      home.arguments(
        as: "utforare1",
        ["avsluta", number, "--skal", "studier-csn", "--enligt", "ja"] + goals),
      input: Array("Slutade som planerat.\nMål 1: Kom halvvägs.\nnasta: Ring i maj.\n".utf8))
    #expect(closed.lines == ["Beställning \(number) har nu läget ”avslutad”."])
    let sheet = try order(Int(number) ?? 0, home)
    let last = try #require(sheet["tidslinje"]?.items.last)
    #expect(last["text"]?.text == "Slutade som planerat." && last["skal"]?.text == "studier-csn")
    let report = try #require(last["rapport"])
    #expect(
      report["enligt_bestallning"]?.text == "ja" && report["nasta_steg"]?.text == "Ring i maj.")
    #expect(report["mal"]?.items.count == count)
    #expect(report["mal"]?.items.first?["utfall"]?.text == "delvis")
    #expect(report["mal"]?.items.first?["text"]?.text == "Kom halvvägs.")
    let meetings = try #require(sheet["samtal"]?.items)
    #expect(meetings.map { $0["typ"]?.text } == ["inskrivning", "uppfoljning"])
    #expect(meetings.last?["nasta"]?.text == "2026-12-14")
    let text = try home.practice("bestallning", number, as: "utforare1").text
    for piece in ["Mål 1: delvis. Kom halvvägs.", "Enligt beställning: ja", "deltagaren uteblev"] {
      #expect(text.contains(piece), "\(piece)")
    }
    try home.expectWholeStore()
  }

  @Test func `what is missing or does not belong is said, and nothing is changed`() throws {
    let home = try Home.withPractice()
    let number = String(try number("bestalld", home))
    for (command, status, piece) in [
      (["svar", number], 64, "--samtal"),
      (["svar", number, "--mottagen", "--samtal", "kommit"], 64, "bara ett"),
      (["svar", number, "--nekad"], 64, "fel-malgrupp"),
      (["svar", number, "--nekad", "--skal", "hemligt"], 64, "fel-malgrupp"),
      (["svar", number, "--mottagen", "--skal", "annat"], 64, "--nekad"),
      (["svar", number, "--mottagen", "--nasta", "2026-12-01"], 64, "--nasta"),
      (["svar", number, "--mottagen", "--dag", "igår"], 64, "ÅÅÅÅ-MM-DD"),
      (["svar", number, "--mottagen", "--dag", "2026-11-24"], 65, "i dag"),
      (["svar", number, "--nekad", "--skal", "fel-malgrupp"], 65, "egna ord"),
      (["svar", number, "--startad"], 1, "kan inte startas"),
      (["svar", number, "--uppfoljning", "kommit"], 1, "Uppföljning noteras inte"),
      (["svar", "99999", "--mottagen"], 1, "finns inte"),
      (["avsluta", number, "--skal", "annat", "--enligt", "ja"], 1, "kan inte avslutas"),
      (["avsluta", number, "--skal", "flytt"], 64, "--enligt"),
      (["avsluta", number, "--skal", "flytt", "--enligt", "kanske"], 64, "delvis"),
    ] as [([String], Int32, String)] {
      let answer = try home.run(home.arguments(as: "utforare1", command), input: [])
      #expect(answer.status == status, "\(command) \(answer.error)")
      #expect(answer.error.contains(piece), "\(command) \(answer.error)")
      #expect(answer.text == "" && EnglishWords.found(in: answer.error) == [])
    }
    #expect(try run("svar", number, "--mottagen", home: home, as: "arbetsledare1").status == 77)
    let started = String(try self.number("startad", home))
    let few = try run(
      "avsluta", started, "--skal", "flytt", "--enligt", "ja", home: home)
    #expect(few.status == 65 && few.error.contains("utfall"))
    let stray = try run(
      "avsluta", started, "--skal", "flytt", "--enligt", "ja", "--mal", "ja", home: home,
      words: "mal 7: x")
    #expect(stray.status == 64 && stray.error.contains("--mal"))
    #expect(try order(Int(number) ?? 0, home)["status"]?.text == "bestalld")
    try home.expectWholeStore()
  }

  @Test func `whoever was not first is told who was`() throws {
    let home = try Home.withPractice()
    let number = try number("bestalld", home)
    let version = String(try #require(try order(number, home)["version"]?.int))
    let command = ["svar", String(number), "--mottagen", "--version", version]
    for _ in 0..<2 {
      #expect(try home.run(home.arguments(as: "utforare1", command), input: []).status == 0)
    }
    let late = try run(
      "svar", String(number), "--accepterad", "--version", version, home: home)
    #expect(late.status == 1 && late.error.contains("”mottagen”, av utforare1"))
  }
}
