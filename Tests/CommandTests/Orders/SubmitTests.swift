import Foundation
import Testing

/// `bestall`: the contract of issue and docs/cli.md.
struct SubmitTests {
  private static let id = "5b0e6a3e-7a51-4b5e-9c0e-0a2a6c1d2e3f"

  @Test func `an order is stored and told by number and status`() throws {
    let home = try Home.withPractice()
    let answer = try home.order(OrderFile())
    #expect(answer.status == 0)
    #expect(answer.error == "")
    let json = try answer.json()
    #expect(
      json.keys == [
        "bestallning", "status", "varningar", "begaran_id", "har_plats", "vantar", "version",
      ])
    #expect(json["status"]?.text == "granskas")
    #expect(json["varningar"]?.items == [])
    #expect(json["har_plats"] == .bool(true) && json["vantar"] == .bool(false))
    #expect(UUID(uuidString: json["begaran_id"]?.text ?? "") != nil)
    let number = try #require(json["bestallning"]?.int)
    let found = try home.practice("bestallning", String(number), "--format", "json").json()
    #expect(found["motivering"]?.text == "Behöver svenska för att komma i arbete.")
    #expect(found["insats"]?["id"]?.text == Home.Added.roomy)
    try home.expectWholeStore()
  }

  @Test func `the same request again gives the same answer and stores nothing more`() throws {
    let home = try Home.withPractice()
    let before = try home.orders().count
    let order = OrderFile().with("begaran_id", Self.id)
    let first = try home.order(order)
    let second = try home.order(order.with("begaran_id", Self.id.uppercased()))
    #expect(first.status == 0 && second.status == 0)
    #expect(first.text == second.text)
    #expect(try home.orders().count == before + 1)
    try home.expectWholeStore()
  }

  @Test func `a request id with other content is a fault and not the earlier answer`() throws {
    let home = try Home.withPractice()
    let order = OrderFile().with("begaran_id", Self.id)
    _ = try home.ordered(order)
    let answer = try home.order(order.with("mal", ["Något annat"]))
    #expect(answer.status == 65)
    #expect(try answer.json()["fel"]?.items.map { $0["falt"]?.text } == ["begaran_id"])
  }

  @Test func `many who send the same request at once get the same answer`() throws {
    let home = try Home.withPractice()
    let before = try home.orders().count
    let order = OrderFile(Home.Added.small).with("begaran_id", Self.id)
    let answers = try (1...24).map { _ in
      try home.start(home.arguments(as: "handlaggare1", ["bestall"]), input: order.bytes)
    }.map { try $0.answer() }
    #expect(answers.allSatisfy { $0.status == 0 }, "\(answers.map { $0.text + $0.error })")
    #expect(Set(answers.map(\.text)).count == 1)
    #expect(try home.orders().count == before + 1)
  }

  @Test func `that the order is stored is told although the answer could not be written`() throws {
    let home = try Home.withPractice()
    let order = OrderFile().with("begaran_id", Self.id)
    let answer = try home.run(
      home.arguments(as: "handlaggare1", ["bestall"]), input: order.bytes, output: "/dev/full")
    #expect(answer.status == 74)
    let number = try #require(try home.order(order).json()["bestallning"]?.int)
    #expect(answer.error.hasPrefix("Beställning \(number) är sparad"))
    #expect(answer.error.contains(Self.id.uppercased()))
    let withdrawn = try home.run(
      home.arguments(as: "handlaggare1", ["aterkalla", String(number), "--skal", "flyttat"]),
      output: "/dev/full")
    #expect(withdrawn.status == 74)
    #expect(withdrawn.error.hasPrefix("Beställning \(number) är återkallad"))
  }

  @Test func `of very many faults a hundred are told`() throws {
    let home = try Home.withPractice()
    let keys = (0..<20_000).map { "\"okand\($0)\":1" }.joined(separator: ",")
    let answer = try home.practice("bestall", input: Array("{\(keys)}".utf8))
    #expect(answer.status == 65)
    let json = try answer.json()
    #expect(json["fel"]?.items.count == 100)
    #expect((json["fler_fel"]?.int ?? 0) > 19_000)
    let text = try home.practice("bestall", "--format", "text", input: Array("{\(keys)}".utf8))
    #expect(text.errorLines.count == 102 && text.errorLines.last?.hasSuffix("fel till.") == true)
  }

  @Test func `every fault of a consent is told although its form is wrong`() throws {
    let home = try Home.withPractice()
    let order = OrderFile().with("samtycke", ["datum": "2026-11-20", "form": "brev"])
    let faults = try #require(try home.order(order).json()["fel"]).items
    #expect(
      Set(faults.compactMap { $0["sokvag"]?.text }) == [
        "samtycke.form", "samtycke.mottagare", "samtycke.uppgifter", "samtycke.syfte",
      ])
  }

  @Test func `warnings stop the order until each is let through`() throws {
    let home = try Home.withPractice()
    let before = try home.orders().count
    let order = OrderFile().with("malgrupper", ["missbruk"])
    let stopped = try home.order(order)
    #expect(stopped.status == 1)
    let json = try stopped.json()
    #expect(json.keys == ["varningar"])
    let warnings = try #require(json["varningar"]).items
    #expect(warnings.map { $0["nyckel"]?.text } == ["fel_malgrupp"])
    #expect(warnings.allSatisfy { $0.keys == ["nyckel", "text"] })
    #expect(warnings.first?["text"]?.text?.contains("Språkhinder") == true)
    #expect(try home.orders().count == before)
    let wrong = try home.order(order.overriding("alder"))
    #expect(wrong.status == 1)
    let sent = try home.order(order.overriding("fel_malgrupp"))
    #expect(sent.status == 0)
    #expect(try sent.json()["varningar"]?.items == warnings)
    #expect(try home.orders().count == before + 1)
    try home.expectWholeStore()
  }

  @Test func `the practice's own full insats can be waited for`() throws {
    let home = try Home.withPractice()
    _ = try home.ordered(OrderFile(Home.Added.small, case: "A-1"))
    _ = try home.ordered(OrderFile(Home.Added.small, case: "A-2"))
    let full = try home.order(OrderFile(Home.Added.small, case: "A-3"))
    #expect(full.status == 1)
    let warning = try #require(try full.json()["varningar"]?.items.first)
    #expect(warning["nyckel"]?.text == "ingen_plats")
    #expect(warning["text"]?.text?.contains("Har plats: Rymlig (1000 lediga)") == true)
    let waiting = try home.order(OrderFile(Home.Added.small, case: "A-3").overriding("ingen_plats"))
    #expect(waiting.status == 0)
    #expect(try waiting.json()["vantar"] == .bool(true))
    try home.expectWholeStore()
  }

  @Test func `every fault is told at once, of form and of content`() throws {
    let home = try Home.withPractice()
    let before = try home.orders().count
    let order = OrderFile().with("skal", ["finns-inte", 7]).with("motivering", nil)
      .with("onskad_start", "i morgon").with("mal", []).with("hittepa", 1)
      .client("personnummer", "19800102-2387")
    let answer = try home.order(order)
    #expect(answer.status == 65)
    #expect(answer.error == "")
    let json = try answer.json()
    #expect(json.keys == ["fel"])
    let faults = try #require(json["fel"]).items
    #expect(faults.allSatisfy { $0.keys == ["falt", "text", "sokvag"] })
    #expect(
      faults.compactMap { $0["falt"]?.text } == [
        "personnummer", "skal", "skal", "motivering", "mal", "onskad_start", "hittepa",
      ])
    #expect(
      Set(faults.compactMap { $0["sokvag"]?.text }) == [
        "deltagare.personnummer", "skal[0]", "skal[1]", "motivering", "mal", "onskad_start",
        "hittepa",
      ])
    for fault in faults {
      let text = fault["text"]?.text ?? ""
      #expect(text.hasSuffix(".") && EnglishWords.found(in: text) == [], "\(text)")
      #expect(!text.contains("2387") && !text.contains("finns-inte"))
    }
    #expect(faults.contains { $0["text"]?.text?.contains("lara-svenska") == true })
    #expect(try home.orders().count == before)
    try home.expectWholeStore()
  }

  @Test func `a case number that is somebody else's is a fault at the field`() throws {
    let home = try Home.withPractice()
    _ = try home.ordered(OrderFile(case: "A-1"))
    let answer = try home.order(OrderFile(case: "a-1").client("namn", "Någon Annan"))
    #expect(answer.status == 65)
    let faults = try #require(try answer.json()["fel"]).items
    #expect(faults.map { $0["falt"]?.text } == ["arendenummer"])
    #expect(faults.first?["text"]?.text?.contains("annat namn") == true)
    try home.expectWholeStore()
  }

  @Test func `a request id that is another's is a fault at the field`() throws {
    let home = try Home.withPractice()
    _ = try home.ordered(OrderFile(case: "A-1").with("begaran_id", Self.id))
    let answer = try home.order(
      OrderFile(case: "A-2").with("begaran_id", Self.id), as: "handlaggare3")
    #expect(answer.status == 65)
    #expect(try answer.json()["fel"]?.items.map { $0["falt"]?.text } == ["begaran_id"])
    #expect(try home.orders(of: "handlaggare3").allSatisfy { !"\($0)".contains("A-2") })
    try home.expectWholeStore()
  }

  @Test func `those who order nothing are refused`() throws {
    let home = try Home.withPractice()
    for user in ["arbetsledare1", "redaktor", "utforare1", "admin"] {
      let answer = try home.order(OrderFile(), as: user)
      #expect(answer.status == 77)
      #expect(answer.text == "")
      #expect(answer.error.contains("Det får handläggare."))
    }
  }

  @Test func `the answer in words says the same`() throws {
    let home = try Home.withPractice()
    let order = OrderFile().with("malgrupper", ["missbruk"])
    let warned = try home.practice("beställ", "--format", "text", input: order.bytes)
    #expect(warned.status == 1)
    #expect(warned.text == "")
    #expect(warned.error.contains("fel_malgrupp: Ingen av deltagarens målgrupper"))
    #expect(warned.error.contains("\"avsteg\":[{\"varning\":\"fel_malgrupp\""))
    let faulty = try home.practice(
      "bestall", "--format", "text", input: order.with("syfte", nil).bytes)
    #expect(faulty.status == 65)
    #expect(
      faulty.errorLines == [
        "Beställningen har ett fel och är inte skickad. Inget har ändrats. Rätta och skicka igen.",
        "Syfte: Skriv vad insatsen ska leda till.",
      ])
    let sent = try home.practice(
      "bestall", "--format", "text", input: order.overriding("fel_malgrupp").bytes)
    #expect(sent.status == 0)
    #expect(sent.lines.count == 3)
    #expect(sent.lines.first?.hasSuffix("är sparad. Läge: granskas.") == true)
    #expect(sent.lines.contains("En plats är bokad."))
    for answer in [warned, faulty, sent] {
      #expect(EnglishWords.found(in: answer.text + answer.error) == [])
    }
  }

  @Test func `a real store of one's own orders without review`() throws {
    let home = try Home.withStore()
    let answer = try home.run(
      ["bestall"], input: OrderFile("HBG-24").overriding("forkrav", "gammalt_kort").bytes)
    #expect(answer.status == 0, "\(answer.text)")
    #expect(try answer.json()["status"]?.text == "bestalld")
    #expect(try home.run(["kontroll"]).status == 0)
  }

  @Test func `the order shown in the documentation can be sent in`() throws {
    let text = try String(contentsOfFile: Checkout.path("docs/cli.md"), encoding: .utf8)
    let start = try #require(text.range(of: "## An order in JSON\n\n```json\n"))
    let end = try #require(text.range(of: "```", range: start.upperBound..<text.endIndex))
    let home = try Home.withPractice()
    let answer = try home.practice(
      "bestall", input: Array(text[start.upperBound..<end.lowerBound].utf8))
    #expect(answer.status == 0, "\(answer.text)")
    #expect(try answer.json()["varningar"]?.items.map { $0["nyckel"]?.text } == ["forkrav"])
  }
}
