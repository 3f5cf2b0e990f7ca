import Foundation
import Testing

/// `bestallningar`.
struct OrderListTests {
  @Test func `options are written with å and ö as well`() throws {
    let home = try Home.withPractice()
    let plain = try home.practice("bestallningar", "--omfang", "enhetens")
    let swedish = try home.run([
      "--övning", "--lager", home.practiceFolder, "--nu", Home.practiceDay, "beställningar",
      "--omfång", "enhetens",
    ])
    #expect(plain.status == 0 && swedish.text == plain.text && swedish.error == "")
  }

  @Test func `the list has the keys of the contract`() throws {
    let home = try Home.withPractice()
    let json = try home.practice("bestallningar", "--format", "json").json()
    #expect(json.keys == ["antal", "bestallningar"])
    let orders = try #require(json["bestallningar"]).items
    #expect(json["antal"]?.int == orders.count && orders.count > 20)
    for order in orders {
      #expect(
        order.keys == [
          "nr", "status", "insats", "deltagare", "handlaggare", "enhet", "skal", "skapad",
          "version", "bestalld", "senast", "har_plats", "vantar",
        ])
      #expect(order["nr"]?.int != nil && order["version"]?.int != nil)
      #expect(order["insats"]?.keys == ["id", "namn"])
      #expect(order["deltagare"]?.keys == ["arendenummer"])
      #expect(order["handlaggare"]?.text == "handlaggare1")
      #expect(order["skal"]?.items.allSatisfy { $0.text != nil } == true)
      #expect(order["skapad"]?.text?.hasSuffix("Z") == true)
    }
  }

  @Test func `what is due first comes first among the open`() throws {
    let home = try Home.withPractice()
    let open = try home.practice("bestallningar", "--oppna", "--format", "json").json()
    let due = try #require(open["bestallningar"]).items.compactMap { $0["senast"]?.text }
    #expect(due.count > 5 && due == due.sorted())
  }

  @Test func `each option leaves out what it should`() throws {
    let home = try Home.withPractice()
    func list(_ options: String...) throws -> [JSON] {
      let arguments = home.arguments(as: "handlaggare1", ["bestallningar", "--format", "json"])
      return try home.run(arguments + options).json()["bestallningar"]?.items ?? []
    }
    let mine = try list()
    let unit = try list("--omfang", "enhetens")
    #expect(unit.count > mine.count)
    #expect(Set(unit.compactMap { $0["enhet"]?.text }).count == 1)
    #expect(Set(unit.compactMap { $0["handlaggare"]?.text }).count > 1)
    let two = try list("--status", "avslutad", "--status", "återlämnad", "--omfang", "enhetens")
    #expect(Set(two.compactMap { $0["status"]?.text }) == ["avslutad", "aterlamnad"])
    let open = try list("--öppna")
    #expect(open.count < mine.count && open.allSatisfy { $0["status"]?.text != "avslutad" })
    let due = try list("--senast", "2026-11-30")
    #expect(!due.isEmpty && due.allSatisfy { ($0["senast"]?.text ?? "9") <= "2026-11-30" })
    let insats = try #require(mine.first?["insats"]?["id"]?.text)
    let same = try list("--insats", insats.lowercased())
    #expect(!same.isEmpty && same.allSatisfy { $0["insats"]?["id"]?.text == insats })
    let provider = try list("--utförare", "uppdrag", "--omfang", "enhetens")
    #expect(!provider.isEmpty && provider.count < unit.count)
  }

  @Test func `nothing found is an empty list and exit status 1`() throws {
    let home = try Home.withPractice()
    let answer = try home.practice(
      "bestallningar", "--insats", Home.Added.roomy, "--format", "json")
    #expect(answer.status == 1)
    #expect(try answer.json() == .object(["antal": .number(0), "bestallningar": .array([])]))
    let text = try home.practice("beställningar", "--insats", Home.Added.roomy)
    #expect(text.status == 1 && text.text.contains("Inga beställningar."))
  }

  @Test func `an option's value that does not exist is wrong usage`() throws {
    let home = try Home.withPractice()
    for options in [
      ["--status", "klar"], ["--senast", "i dag"], ["--insats", "HBG-999"],
      ["--utforare", "ingen"], ["--omfang", "alla"], ["--malgrupp", "rehab"], ["--skal", "annat"],
      ["--hinder", "fh01"],
    ] {
      let answer = try home.run(home.arguments(as: "handlaggare1", ["bestallningar"] + options))
      #expect(answer.status == 64, "\(options)")
      #expect(answer.text == "")
      #expect(EnglishWords.found(in: answer.error) == [], "\(answer.error)")
    }
  }

  @Test func `no name, no number and no protected person is in any form`() throws {
    let home = try Home.withPractice()
    let order = OrderFile(case: "SKYDD-7").client("namn", "Hemlig Test")
      .client("skyddade_uppgifter", true).client("personnummer", "19810303-2390")
    _ = try home.ordered(order)
    for form in ["text", "json", "csv"] {
      let answer = try home.practice("bestallningar", "--omfang", "enhetens", "--format", form)
      #expect(answer.text.contains("SKYDD-7"))
      for secret in ["Hemlig", "1981", "2390", "Övning"] {
        #expect(!answer.text.contains(secret), "\(form) \(secret)")
      }
    }
  }

  @Test func `CSV is for spreadsheets`() throws {
    let home = try Home.withPractice()
    let answer = try home.practice("bestallningar", "--format", "csv")
    let rows = answer.text.components(separatedBy: "\r\n")
    #expect(
      rows.first
        == "\u{FEFF}nr;status;insats;insatsnamn;arendenummer;handlaggare;enhet;skal;skapad;"
        + "bestalld;senast;har_plats;vantar;version")
    // The last row ends as the others do.
    #expect(rows.count == (try home.orders().count) + 2)
  }

  @Test func `roles see what is theirs and others nothing`() throws {
    let home = try Home.withPractice()
    let supervisor = try home.practice(
      "bestallningar", "--omfang", "enhetens", "--format", "json", as: "arbetsledare2"
    ).json()
    let units = try #require(supervisor["bestallningar"]).items.compactMap { $0["enhet"]?.text }
    #expect(!units.isEmpty && Set(units).count == 1)
    let provider = try home.practice("bestallningar", "--format", "json", as: "utforare1").json()
    let statuses = try #require(provider["bestallningar"]).items.compactMap { $0["status"]?.text }
    #expect(!statuses.isEmpty && !statuses.contains("granskas"))
    for user in ["redaktor", "admin"] {
      #expect(try home.practice("bestallningar", as: user).status == 77)
    }
  }
}
