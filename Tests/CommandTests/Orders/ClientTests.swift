import Testing

/// `deltagare`: who is asked for stands on standard input.
struct ClientTests {
  private func ask(
    _ line: String, _ home: Home, _ format: String = "json", as user: String = "handlaggare1"
  ) throws -> Answer {
    try home.practice("deltagare", "--format", format, as: user, input: Array(line.utf8))
  }

  private func withClient() throws -> Home {
    let home = try Home.withPractice()
    let order = OrderFile(case: "2026-0311").client("namn", "Ali Testsson")
      .client("personnummer", "19821214-2387")
      // Somebody of the practice has the number, and with it a history.
      .overriding("samma_insats", "samma_typ", "rundgang", "oppen_bestallning", "alder")
    _ = try home.ordered(order)
    return home
  }

  @Test(arguments: ["2026-0311", "  2026-0311 \nskräp", "ali", "Testsson", "testss"])
  func `one is found by case number or name, whoever writes how`(line: String) throws {
    let answer = try ask(line, try withClient())
    #expect(answer.status == 0)
    let json = try answer.json()
    #expect(json.keys == ["antal", "deltagare", "kedja"])
    #expect(json["antal"]?.int == 1)
    let client = try #require(json["deltagare"]?.items.first)
    #expect(client.keys == ["arendenummer", "namn", "personnummer", "skyddade_uppgifter"])
    #expect(client["namn"]?.text == "Ali Testsson")
    #expect(client["personnummer"]?.text == "19821214-****")
    let chain = try #require(json["kedja"])
    #expect(
      chain.keys == [
        "bestallningar", "samtidiga", "uppehall", "typer", "utan_insats_sedan", "byten",
        "huvudhandlaggare",
      ])
    let orders = try #require(chain["bestallningar"]).items
    #expect(orders.count == 1)
    #expect(
      orders.first?.keys == [
        "nr", "insats", "typ", "status", "bestalld", "start", "slut", "utfall", "far_oppnas",
      ])
  }

  @Test(arguments: [
    "19821214-2387", "821214-2387", "198212142387", "8212142387", "19821214 2387",
  ])
  func `one is found by personal number, which is never shown whole`(line: String) throws {
    let home = try withClient()
    let answer = try ask(line, home)
    #expect(answer.status == 0)
    #expect(
      try answer.json()["deltagare"]?.items.contains { $0["namn"]?.text == "Ali Testsson" } == true)
    for form in ["text", "csv"] {
      let text = try ask(line, home, form).text
      #expect(text.contains("19821214-****") && !text.contains("2387"))
    }
  }

  @Test func `several are listed and none is opened`() throws {
    let answer = try ask("övning", try withClient())
    #expect(answer.status == 0)
    let json = try answer.json()
    #expect((json["antal"]?.int ?? 0) > 5)
    #expect(json["deltagare"]?.items.count == json["antal"]?.int)
    #expect(json["kedja"] == .null)
  }

  @Test func `none is exit status 1`() throws {
    let home = try withClient()
    let answer = try ask("Finnsinte", home)
    #expect(answer.status == 1)
    #expect(
      try answer.json()
        == .object(["antal": .number(0), "deltagare": .array([]), "kedja": .null]))
    let mistyped = try ask("Dnr 198212142388", home, "text")
    #expect(mistyped.status == 1)
    #expect(mistyped.error.contains("sista siffran"))
    #expect(!(mistyped.error + mistyped.text).contains("2388"))
  }

  @Test func `a number that is wrong is told and not repeated`() throws {
    let answer = try ask("19821214-2388", try withClient(), "text")
    #expect(answer.status == 65)
    #expect(answer.error.contains("sista siffran"))
    #expect(!answer.error.contains("2388"))
  }

  @Test(arguments: ["", "\n\n", "  \t \n", "---"])
  func `nothing to look for is bad data`(line: String) throws {
    #expect(try ask(line, try Home.withPractice(), "text").status == 65)
  }

  @Test func `a control character is bad data`() throws {
    let home = try Home.withPractice()
    for line in ["a\u{0}li", "ali\u{1B}[31m", "ali\u{202E}"] {
      let answer = try ask(line, home, "text")
      #expect(answer.status == 65 && answer.text == "")
      #expect(answer.error.contains("otillåtet tecken (U+") && answer.errorLines.count == 1)
    }
  }

  @Test func `too much and what is no text is bad data`() throws {
    let home = try Home.withPractice()
    #expect(try ask(String(repeating: "a", count: 501), home, "text").status == 65)
    let answer = try home.practice("deltagare", input: [0xC3, 0x28, 0x0A])
    #expect(answer.status == 65)
    #expect(answer.error.contains("inte text i UTF-8"))
  }

  @Test func `the chain in words tells what ran side by side and the days without`() throws {
    let home = try Home.withPractice()
    let answer = try ask("OVN-0049", home, "text")
    #expect(answer.status == 0)
    #expect(answer.lines.first == "ÖVNING: påhittade uppgifter")
    #expect(answer.text.contains("Samtidigt: "))
    #expect(EnglishWords.found(in: answer.text) == [])
    let numbers =
      try home.practice("bestallningar", "--omfang", "enhetens", "--format", "json")
      .json()["bestallningar"]?.items.compactMap { $0["deltagare"]?["arendenummer"]?.text } ?? []
    let found = try Set(numbers).sorted().contains { number in
      try ask(number, home, "text").text.contains("Uppehåll: ")
    }
    #expect(found)
  }

  @Test func `protected people are not found by name, and others' clients not at all`() throws {
    let home = try withClient()
    let order = OrderFile(case: "SKYDD-7").client("namn", "Hemlig Skyddad")
      .client("skyddade_uppgifter", true)
    _ = try home.ordered(order)
    #expect(try ask("Hemlig", home).status == 1)
    #expect(try ask("skydd-7", home).status == 0)
    #expect(try ask("2026-0311", home, as: "handlaggare3").status == 1)
    for user in ["redaktor", "admin", "utforare1"] {
      let answer = try ask("2026-0311", home, as: user)
      #expect(answer.status == 77 && answer.text == "")
    }
  }
}
