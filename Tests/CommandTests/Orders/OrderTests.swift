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
        $0.keys == ["fran", "till", "av", "tid", "dag", "skal", "text", "dagar"]
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

  @Test func `a provider's copy has only what the consent covers, and says what is left out`()
    throws
  {
    let home = try Home.withPractice()
    let order = OrderFile(Home.Added.external).with(
      "samtycke", OrderFile.consent(Self.consented)
    ).client("personnummer", "19800102-2386")
    let number = String(try home.ordered(order))
    let text = try home.practice("bestallning", number, "--utforarkopia")
    #expect(text.status == 0)
    for words in ["Prov Person", "Komma närmare arbete", "2026-12-07", "2026-0311"] {
      #expect(text.text.contains(words), "\(words)")
    }
    #expect(text.text.contains("Utelämnat                Personnummer,"))
    let json = try home.practice(
      "bestallning", number, "--utförarkopia", "--format", "json")
    let csv = try home.practice("bestallning", number, "--utforarkopia", "--format", "csv")
    for answer in [text, json, csv] {
      for secret in [
        "1980", "Behöver svenska", "Lära svenska", "lara-svenska", "Har arbetat", "Vill börja",
        "granskas",
      ] {
        #expect(!answer.text.contains(secret), "\(secret)")
      }
    }
    let hidden = try #require(try json.json()["utelamnade"]).items.compactMap(\.text)
    #expect(hidden.contains("motivering") && hidden.contains("personnummer"))
    #expect(Set(hidden).isDisjoint(with: Self.consented))
    #expect(try json.json()["tidslinje"] == nil)
  }

  @Test func `a protected person's name goes in no copy, consent or not`() throws {
    let home = try Home.withPractice()
    let order = OrderFile(Home.Added.external).with(
      "samtycke", OrderFile.consent(Self.consented + ["personnummer"])
    ).client("skyddade_uppgifter", true).client("personnummer", "19810303-2390")
    let number = String(try home.ordered(order))
    let copy = try home.practice("bestallning", number, "--utforarkopia")
    #expect(copy.status == 0)
    #expect(!copy.text.contains("Prov Person") && !copy.text.contains("1981"))
  }

  @Test func `no copy without a consent that holds`() throws {
    let home = try Home.withPractice()
    let number = String(try home.ordered(OrderFile()))
    let answer = try home.practice("bestallning", number, "--utforarkopia")
    #expect(answer.status == 1)
    #expect(answer.text == "")
    #expect(answer.error.contains("inget samtycke som gäller i dag"))
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
