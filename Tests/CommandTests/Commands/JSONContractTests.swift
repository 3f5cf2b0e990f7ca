import Domain
import Testing

/// The shapes of docs/cli.md, key by key.
struct JSONContractTests {
  static let fields = Set(InsatsField.allCases.map(\.rawValue)).union(["ovning"])
  static let practice = ["--ovning", "--nu", "2026-11-23"]

  @Test func `sok gives the count and every hit whole`() throws {
    let home = try Home()
    for arguments in [["sok"], ["sok", "träning"], ["sok", "målgrupp:rehab"], ["sok", "xyzzyq"]] {
      let answer = try home.run(Self.practice + arguments + ["--format", "json"]).json()
      #expect(answer.keys == ["traffar", "insatser"])
      let hits = try #require(answer["insatser"]).items
      #expect(answer["traffar"]?.int == hits.count)
      for hit in hits {
        #expect(
          hit.keys == [
            "id", "namn", "kommun", "malgrupper", "typ", "utforare", "platser", "traff",
          ])
        for key in ["id", "namn", "kommun", "typ"] { #expect(hit[key]?.text?.isEmpty == false) }
        #expect(hit["malgrupper"]?.items.allSatisfy { $0.text != nil } == true)
        let provider = try #require(hit["utforare"])
        #expect(provider.keys == ["namn", "nyckel", "regi"])
        #expect(["egen", "extern", "okand"].contains(provider["regi"]?.text))
        #expect(provider["namn"] == .null || provider["namn"]?.text != nil)
        let places = try #require(hit["platser"])
        #expect(places.keys == ["max", "bokade", "lediga", "vantar", "per"])
        for key in ["max", "bokade", "lediga", "vantar"] {
          #expect(places[key]?.isIntOrNull == true)
        }
        let matches = try #require(hit["traff"]).items
        #expect(matches.allSatisfy { $0.keys == ["falt", "text"] })
        #expect(matches.allSatisfy { Self.fields.contains($0["falt"]?.text ?? "") })
        #expect(arguments.count == 1 || arguments[1].contains(":") || !matches.isEmpty)
      }
    }
  }

  @Test func `the count is of all hits, however few are asked for`() throws {
    let home = try Home()
    let all = try home.run(Self.practice + ["sok", "--format", "json"]).json()
    let few = try home.run(Self.practice + ["sok", "--antal", "2", "--format", "json"]).json()
    #expect(few["traffar"] == all["traffar"])
    #expect(few["insatser"]?.items == Array(try #require(all["insatser"]).items.prefix(2)))
  }

  @Test func `nothing found is an empty list and exit status 1`() throws {
    let home = try Home()
    let answer = try home.run(Self.practice + ["sok", "xyzzyq", "--format", "json"])
    #expect(answer.status == 1)
    #expect(try answer.json() == .object(["traffar": .number(0), "insatser": .array([])]))
  }

  @Test func `visa gives every field, null where unknown`() throws {
    let home = try Home.withStore()
    let card = try home.run(["visa", "HBG-24", "--format", "json"]).json()
    #expect(card.keys == Self.fields.union(["resultat"]))
    #expect(card["resultat"]?["bestallningar"]?.int == 0)
    #expect(card["id"]?.text == "HBG-24")
    #expect(card["namn"]?.text == "Föräldrasvenska")
    #expect(card["kommun"]?.text == "helsingborg")
    #expect(card["kallor"]?.items == [.string("000_137d53636e7af70b.txt")])
    #expect(card["ovning"]?.items == [])
    let groups = try #require(card["malgrupper"]).items
    #expect(groups.allSatisfy { $0.keys == ["nyckel", "namn", "tolkning"] })
    #expect(groups.first?["nyckel"]?.text == "sprakhinder")
    #expect(groups.first?["tolkning"] == .bool(true))
    for key in ["kortnamn", "syfte", "metod", "alder", "evidens", "timmar_per_vecka", "bekraftad"] {
      #expect(card[key] == .null, "\(key)")
    }
    for key in ["alias", "inte_for", "leder_till", "kan_kombineras_med", "siffror"] {
      #expect(card[key] == .array([]), "\(key)")
    }
    #expect(card["platser"]?.keys == ["max", "bokade", "lediga", "vantar", "per"])
    #expect(card["platser"]?["max"] == .null)
    #expect(card["utforare"]?.keys == ["nyckel", "namn", "regi"])
  }

  @Test func `every card of every city has every field`() throws {
    let home = try Home.withStore()
    let cards = try home.run(["exportera", "--format", "json"]).json().items
    #expect(cards.count == 61)
    #expect(cards.allSatisfy { $0.keys == Self.fields })
    let one = try home.run(["visa", "HBG-05", "--format", "json"]).json()
    guard case .object(var members) = one else {
      Issue.record("no object")
      return
    }
    // What became of its orders is no part of the card.
    members["resultat"] = nil
    #expect(cards.contains(.object(members)))
  }

  @Test func `jamfor gives a list of cards in the order asked for`() throws {
    let home = try Home.withStore()
    let cards = try home.run(["jamfor", "MAL-01", "HBG-07", "--format", "json"]).json().items
    #expect(cards.compactMap { $0["id"]?.text } == ["MAL-01", "HBG-07"])
    #expect(cards.allSatisfy { $0.keys == Self.fields })
  }

  @Test func `kontroll gives no faults`() throws {
    let home = try Home.withStore()
    let answer = try home.run(["kontroll", "--format", "json"])
    #expect(answer.status == 0)
    #expect(try answer.json() == .object(["fel": .array([])]))
  }

  @Test func `importera tells every change`() throws {
    let home = try Home()
    let answer = try home.run(["importera"] + Checkout.catalogues + ["--format", "json"]).json()
    #expect(answer.keys == ["lasta", "provkorning", "andringar"])
    #expect(answer["lasta"]?.int == 61)
    #expect(answer["provkorning"] == .bool(false))
    let changes = try #require(answer["andringar"]).items
    #expect(changes.count == 61)
    #expect(changes.allSatisfy { $0.keys == ["id", "namn", "andring", "falt"] })
    #expect(changes.allSatisfy { $0["andring"]?.text == "ny" })
  }
}
