import Foundation
import Testing

/// `bestallning` and the copy for a provider.
struct OrderTests {
  private static let consented = ["arendenummer", "namn", "syfte", "onskad_start"]

  @Test func `what was sent in comes back under the same keys`() throws {
    let home = try Home.withPractice()
    let order = OrderFile(Home.Added.external).with(
      "samtycke", OrderFile.consent(Self.consented)
    ).client("personnummer", "19800102-2386").with("tolk", "arabiska")
    let number = try home.ordered(order)
    let json = try home.practice("bestallning", String(number), "--format", "json").json()
    let sent = try JSONDecoder().decode(JSON.self, from: Data(order.bytes))
    let told = sent.keys.subtracting(["insats", "deltagare", "barn", "samtycke"])
    for key in told { #expect(json[key] == sent[key], "\(key)") }
    #expect(json["samtycke"]?["uppgifter"] == sent["samtycke"]?["uppgifter"])
    #expect(json["barn"]?["finns"] == .bool(false))
    #expect(json["deltagare"]?["personnummer"]?.text == "19800102-****")
    #expect(json["utelamnade"]?.items == [])
    #expect(json["atgarder"]?.items == [.string("aterkalla")])
    let timeline = try #require(json["tidslinje"]).items
    #expect(timeline.map { $0["till"]?.text } == ["utkast", "granskas"])
    #expect(
      timeline.allSatisfy {
        $0.keys == [
          "fran", "till", "av", "tid", "dag", "skal", "text", "dagar", "rapport", "sida",
          "kas_klass",
        ]
      })
  }

  @Test func `the text tells everything, with the time in each status`() throws {
    let home = try Home.withPractice()
    let number = try home.ordered(OrderFile())
    _ = try home.practice(
      "aterkalla", String(number), "--skal", "annat", input: Array("Ringde\ni dag".utf8))
    let answer = try home.practice("beställning", String(number))
    #expect(answer.status == 0)
    #expect(answer.lines.first == "ÖVNING: påhittade uppgifter")
    for words in [
      "Beställning \(number) · återkallad", "Motivering               Behöver svenska",
      "Mål                      Närvaro 80 procent", "Skäl                     Lära svenska",
      "Tidslinje", "2026-11-23  granskas    0 dagar  handlaggare1", "            Annat",
      "            Ringde", "            i dag",
    ] {
      #expect(answer.text.contains(words), "\(words)\n\(answer.text)")
    }
    #expect(EnglishWords.found(in: answer.text) == [])
    #expect(answer.lines.allSatisfy { $0.count <= 80 })
  }

  /// An order of the practice that is with a provider outside, and its copy.
  private func copied(_ home: Home) throws -> (number: String, copy: JSON) {
    for order in try home.orders() {
      let number = String(order["nr"]?.int ?? 0)
      let answer = try home.practice("bestallning", number, "--utförarkopia", "--format", "json")
      if answer.status == 0 { return (number, try answer.json()) }
    }
    throw Home.NoStore(error: "no order has a copy")
  }

  @Test func `a provider's copy has only what the consent covers, and says what is left out`()
    throws
  {
    let home = try Home.withPractice()
    let (number, copy) = try copied(home)
    let whole = try home.practice("bestallning", number, "--format", "json").json()
    let covered = try #require(whole["samtycke"]?["uppgifter"]).items.compactMap(\.text)
    #expect(covered.contains("syfte") && !covered.contains("motivering"))
    for key in Set(covered).intersection(["syfte", "mal", "formaga_och_erfarenhet", "onskad_start"])
    {
      #expect(copy[key] == whole[key], "\(key)")
    }
    let hidden = try #require(copy["utelamnade"]).items.compactMap(\.text)
    #expect(hidden.contains("motivering") && hidden.contains("personnummer"))
    #expect(Set(hidden).isDisjoint(with: covered) && copy["tidslinje"] == nil)
    #expect(copy["mottagare"] == whole["samtycke"]?["mottagare"])
    #expect(copy["andamal"] == whole["samtycke"]?["syfte"])
    let text = try home.practice("bestallning", number, "--utforarkopia")
    let csv = try home.practice("bestallning", number, "--utforarkopia", "--format", "csv")
    let secrets = [
      try #require(whole["motivering"]?.text), try #require(whole["skal"]?.items.first?.text),
    ]
    for answer in [text, csv] {
      #expect(answer.status == 0)
      #expect(answer.text.contains(try #require(copy["mottagare"]?.text)))
      #expect(answer.text.contains(try #require(copy["andamal"]?.text)))
      for secret in secrets { #expect(!answer.text.contains(secret), "\(secret)") }
    }
    #expect(text.text.contains("Utelämnat                Personnummer,"))
    #expect(text.lines.allSatisfy { $0.count <= 80 })
  }

  @Test func `a protected person's name stands in no form that is passed on`() throws {
    let home = try Home.withPractice()
    let order = OrderFile().client("skyddade_uppgifter", true)
      .client("personnummer", "19810303-2390").client("namn", "Hemlig Zorn")
    let number = String(try home.ordered(order))
    for format in ["json", "csv"] {
      let sheet = try home.practice("bestallning", number, "--format", format)
      let client = try home.practice(
        "deltagare", "--format", format, input: Array("2026-0311".utf8))
      for answer in [sheet, client] {
        #expect(answer.status == 0)
        #expect(answer.text.contains("2026-0311") && !answer.text.contains("Zorn"))
        #expect(!answer.text.contains("1981"))
      }
    }
    // Whoever works with the order reads who it is.
    #expect(try home.practice("bestallning", number).text.contains("Hemlig Zorn"))
    let client = try home.practice("deltagare", input: Array("2026-0311".utf8))
    #expect(client.text.contains("Hemlig Zorn"))
  }

  @Test func `no copy before the provider has the order, nor without a consent that holds`() throws
  {
    let home = try Home.withPractice()
    let order = OrderFile(Home.Added.external).with(
      "samtycke", OrderFile.consent(Self.consented))
    let number = String(try home.ordered(order))
    let answer = try home.practice("bestallning", number, "--utforarkopia")
    #expect(answer.status == 1)
    #expect(answer.text == "")
    #expect(answer.error.contains("har inte skickats till utföraren"))
    var sentences = ""
    for order in try home.orders() {
      let number = String(order["nr"]?.int ?? 0)
      sentences += try home.practice("bestallning", number, "--utforarkopia").error
    }
    #expect(sentences.contains("inget samtycke som gäller i dag"))
    #expect(sentences.contains("är inte längre aktuell"))
    #expect(
      try home.practice("bestallning", number, "--utforarkopia", as: "utforare2").status == 77)
  }

  @Test func `an order that is not there and one that is another unit's are not told apart`() throws
  {
    let home = try Home.withPractice()
    let number = String(try home.ordered(OrderFile()))
    let others = try home.practice("bestallning", number, as: "handlaggare3")
    let none = try home.practice("bestallning", "99999", as: "handlaggare3")
    #expect(others.status == 1 && none.status == 1)
    #expect(
      others.error.replacingOccurrences(of: number, with: "N")
        == none.error.replacingOccurrences(of: "99999", with: "N"))
    #expect(try home.practice("bestallning", number, as: "redaktor").status == 77)
    #expect(try home.practice("bestallning", "tolv").status == 64)
  }
}
