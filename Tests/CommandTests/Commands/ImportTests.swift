import Foundation
import Testing

/// Catalogue files into the store.
struct ImportTests {
  @Test func `a first import makes the store, for the owner only`() throws {
    let home = try Home()
    try home.write("prov.yaml", Cards.yaml([Cards.card("MAL-90"), Cards.card("MAL-91", "Andra")]))
    let answer = try home.run(["importera", "prov.yaml"])
    #expect(answer.status == 0)
    #expect(
      answer.lines == [
        "ny  MAL-90  Provinsats", "ny  MAL-91  Andra",
        "2 lästa: 2 nya, 0 ändrade, 0 avslutade.",
      ])
    #expect(try home.mode("data/insatskarta") == 0o700)
    #expect(try home.mode("data/insatskarta/insatskarta.sqlite") == 0o600)
    #expect(try home.run(["kontroll"]).status == 0)
  }

  @Test func `a second import tells what is new, changed and closed`() throws {
    let home = try Home()
    try home.write(
      "prov.yaml",
      Cards.yaml([Cards.card("MAL-90"), Cards.card("MAL-91"), Cards.card("MAL-92")]))
    #expect(try home.run(["importera", "prov.yaml"]).status == 0)
    try home.write(
      "prov.yaml",
      Cards.yaml([
        Cards.card("MAL-90"), Cards.card("MAL-91", "Nytt namn", ["syfte: Att pröva"]),
        Cards.card("MAL-93"),
      ]))
    let answer = try home.run(["importera", "prov.yaml", "--format", "json"]).json()
    let changes = try #require(answer["andringar"]).items
    let told = changes.map { change in
      [change["id"]?.text, change["andring"]?.text]
    }
    #expect(Set(told) == [["MAL-91", "andrad"], ["MAL-92", "avslutad"], ["MAL-93", "ny"]])
    let changed = try #require(changes.first { $0["id"]?.text == "MAL-91" })
    #expect(changed["falt"]?.items == [.string("namn"), .string("syfte")])
    #expect(try home.card("MAL-92")["status"]?.text == "avslutad")
    #expect(try home.cards().count == 4)
    #expect(try home.run(["kontroll"]).status == 0)
    let again = try home.run(["importera", "prov.yaml"])
    #expect(again.text.contains("Inget skiljer sig från lagret"))
  }

  @Test func `other municipalities are left alone`() throws {
    let home = try Home.withStore()
    try home.write("prov.yaml", Cards.yaml([Cards.card("MAL-90")]))
    #expect(try home.run(["importera", "prov.yaml"]).status == 0)
    let closed = try home.cards().filter { $0["status"]?.text == "avslutad" }
    #expect(closed.count { $0["kommun"]?.text == "malmo" } == 10)
    #expect(closed.count { $0["kommun"]?.text == "helsingborg" } <= 1)
  }

  @Test func `a dry run tells the same and changes nothing`() throws {
    let home = try Home.withStore()
    try home.write("prov.yaml", Cards.yaml([Cards.card("MAL-90")]))
    let before = home.storeContent
    let dry = try home.run(["importera", "--provkor", "prov.yaml"])
    #expect(dry.status == 0)
    #expect(dry.lines.last == "Provkörning: inget har ändrats i lagret.")
    #expect(home.storeContent == before)
    let real = try home.run(["importera", "prov.yaml"])
    #expect(real.lines == dry.lines.dropLast())
    #expect(home.storeContent != before)
  }

  @Test func `a dry run without a store makes none`() throws {
    let home = try Home()
    try home.write("prov.yaml", Cards.yaml([Cards.card("MAL-90")]))
    let dry = try home.run(["importera", "--provkör", "prov.yaml"])
    #expect(dry.status == 0)
    #expect(dry.text.contains("1 lästa: 1 nya, 0 ändrade, 0 avslutade."))
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path + "/data") == [])
  }

  @Test func `every fault of every file is told and nothing is read by halves`() throws {
    let home = try Home.withStore()
    let before = home.storeBytes
    try home.write("ratt.yaml", Cards.yaml([Cards.card("MAL-90")]))
    try home.write(
      "fel.yaml",
      Cards.yaml([
        Cards.card("MAL-91", "A", ["farg: rod", "malgrupper: [rehabb]"]),
        "  - id: MAL-92\n    namn: B\n", Cards.card("MAL-91", "C"),
      ]))
    try home.write("fel.csv", "id;kommun;namn;typ\nMAL-94;malma;D;T08\nMAL-95;malmo;E\n")
    let answer = try home.run(["importera", "ratt.yaml", "fel.yaml", "fel.csv"])
    #expect(answer.status == 65)
    #expect(answer.text == "")
    #expect(answer.errorLines.first?.contains("fel. Inget har lästs in.") == true)
    for words in [
      "fel.yaml, rad 10, farg: fältet finns inte.",
      "fel.yaml, rad 11, malgrupper: ”rehabb” finns inte. Menade du rehab?",
      "fel.yaml, rad 12, typ: fältet måste finnas.", "fel.yaml, rad 14, id: ”MAL-91” finns redan.",
      "fel.csv, rad 2, kolumn 2, kommun: ”malma” finns inte. Menade du malmo?",
      "fel.csv, rad 3, kolumn 3: raden har 3 fält men rubrikraden 4.",
    ] {
      #expect(answer.errorLines.contains(words), "\(words)\n\(answer.error)")
    }
    #expect(answer.errorLines.allSatisfy { $0.hasSuffix(".") || $0.hasSuffix("?") })
    #expect(EnglishWords.found(in: answer.error) == [])
    #expect(home.storeBytes == before)
  }

  @Test func `standard input is read as YAML`() throws {
    let home = try Home()
    let yaml = Cards.yaml([Cards.card("MAL-90", "Från röret")])
    #expect(try home.run(["importera", "-"], input: Array(yaml.utf8)).status == 0)
    #expect(try home.card("MAL-90")["namn"]?.text == "Från röret")
    let bad = try home.run(["importera", "-"], input: Array("katalog: [".utf8))
    #expect(bad.status == 65)
    #expect(bad.error.contains("standard-in.yaml"))
  }

  @Test func `files of the same name in different folders are different files`() throws {
    let home = try Home()
    for (folder, id) in [("a", "MAL-90"), ("b", "MAL-91")] {
      try FileManager.default.createDirectory(
        atPath: home.work + "/" + folder, withIntermediateDirectories: false)
      try home.write(folder + "/prov.yaml", Cards.yaml([Cards.card(id)]))
    }
    #expect(try home.run(["importera", "a/prov.yaml", "b/prov.yaml"]).status == 0)
    #expect(try home.cards().count == 2)
  }

  @Test func `practice data does not enter a real store`() throws {
    let home = try Home.withStore()
    let before = home.storeBytes
    let practice = try home.run(["--ovning", "exportera", "--till", "ovning.yaml"])
    #expect(practice.status == 0)
    let answer = try home.run(["importera", "ovning.yaml"])
    #expect(answer.status == 65)
    #expect(answer.error.contains("ÖVNING"))
    #expect(home.storeBytes == before)
  }

  @Test func `the history tells who changed what`() throws {
    let home = try Home()
    try home.write("prov.yaml", Cards.yaml([Cards.card("MAL-90")]))
    _ = try home.run(["importera", "prov.yaml"])
    try home.write("prov.yaml", Cards.yaml([Cards.card("MAL-90", "Nytt", ["syfte: Att pröva"])]))
    _ = try home.run(["importera", "prov.yaml"])
    let answer = try home.run(["visa", "MAL-90", "--historik"])
    let start = try #require(answer.lines.firstIndex(of: "Historik"))
    let rows = answer.lines[(start + 1)...].map { $0.split(separator: " ").map(String.init) }
    #expect(rows.count == 2)
    #expect(rows.map(\.first) == ["1", "2"])
    #expect(rows.allSatisfy { $0.contains(NSUserName()) })
    #expect(rows[0].contains("ny"))
    #expect(rows[1].suffix(3) == ["ändrad", "namn,", "syfte"])
    #expect(try !home.run(["visa", "MAL-90"]).text.contains("Historik"))
  }
}
