import Domain
import Exchange
import Foundation
import Testing

/// The contract of `--format json`.
struct CatalogueJSONTests {
  let json = CatalogueJSON(codes: Fixture.codes, providers: Fixture.providers)

  func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `unknown is null or an empty list, never left out`() throws {
    let card = Insats(id: "HBG-01", municipality: "helsingborg", name: "A/B", kind: "T01")
    let bytes = try json.card(card)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(Set(object.keys) == Set(InsatsField.allCases.map(\.rawValue) + ["ovning"]))
    #expect(
      text(bytes) == """
        {
          "alder" : null,
          "alias" : [

          ],
          "avtal" : null,
          "behovsprovning" : null,
          "bekraftad" : null,
          "enhet" : null,
          "evidens" : null,
          "far_bestalla" : null,
          "forkrav" : null,
          "id" : "HBG-01",
          "innehall" : null,
          "inte_for" : [

          ],
          "kallklass" : null,
          "kallor" : [

          ],
          "kan_kombineras_med" : [

          ],
          "klassning" : "egen",
          "kommun" : "helsingborg",
          "kontakt" : null,
          "kortnamn" : null,
          "kostnad" : null,
          "lagrum" : null,
          "langd" : null,
          "leder_till" : [

          ],
          "malgrupp_enligt_kalla" : null,
          "malgrupper" : [

          ],
          "metod" : null,
          "namn" : "A/B",
          "oppen_for_andra_kommuner" : null,
          "ovning" : [

          ],
          "period" : null,
          "plats" : null,
          "platser" : {
            "bokade" : null,
            "lediga" : null,
            "max" : null,
            "per" : null,
            "vantar" : null
          },
          "regi" : "okand",
          "sa_bestaller_du" : null,
          "siffror" : [

          ],
          "sprakkrav" : null,
          "start" : null,
          "status" : "okand",
          "svarstid_arbetsdagar" : null,
          "syfte" : null,
          "timmar_per_vecka" : null,
          "typ" : "T01",
          "utforare" : {
            "namn" : null,
            "nyckel" : null,
            "regi" : "okand"
          }
        }

        """)
  }

  @Test func `the parts of a card have names beside their keys`() throws {
    let insats = try #require(try CatalogueReader(Fixture.reference).read([Fixture.file]).first)
    let text = text(try json.card(insats)).split(separator: "\n").map {
      $0.trimmingCharacters(in: .whitespaces)
    }.joined()
    for part in [
      #""malgrupper" : [{"namn" : "Språkhinder","nyckel" : "sprakhinder","tolkning" : false},"#,
      #"{"namn" : "Rehab","nyckel" : "rehab","tolkning" : true}]"#,
      #""utforare" : {"namn" : "Uppdrag","nyckel" : "uppdrag","regi" : "egen"}"#,
      #""platser" : {"bokade" : 14,"lediga" : 6,"max" : 20,"per" : "2026-02-28","vantar" : 3}"#,
      #""alder" : {"fran" : 18,"till" : 64}"#,
      #""bekraftad" : {"av" : "redaktören","datum" : "2026-02-01"}"#,
      #""siffror" : [{"ar" : "2016","kalla" : "a.txt","text" : "81 % i arbete"}]"#,
      #""behovsprovning" : false"#, #""evidens" : {"grad" : "lovande","kalla" : "rapport.txt"}"#,
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func `the search result`() throws {
    var card = Insats(id: "HBG-01", municipality: "helsingborg", name: "A", kind: "T01")
    card.targetGroups = [TargetGroupTag("rehab")]
    card.provider = "foretaget"
    card.operation = .external
    card.places = Places(max: 5, booked: 7)
    let row = SearchHitRow(insats: card, matches: [.init(field: "namn", text: "A")])
    #expect(
      text(try json.search(total: 9, rows: [row])) == """
        {
          "insatser" : [
            {
              "id" : "HBG-01",
              "kommun" : "helsingborg",
              "malgrupper" : [
                "rehab"
              ],
              "namn" : "A",
              "platser" : {
                "bokade" : 7,
                "lediga" : 0,
                "max" : 5,
                "per" : null,
                "vantar" : null
              },
              "traff" : [
                {
                  "falt" : "namn",
                  "text" : "A"
                }
              ],
              "typ" : "T01",
              "utforare" : {
                "namn" : "Företaget",
                "nyckel" : "foretaget",
                "regi" : "extern"
              }
            }
          ],
          "traffar" : 9
        }

        """)
  }

  @Test func `the map has every cell, zeros too`() throws {
    var item = MapItem(
      id: "HBG-01", kind: "T08", groups: ["rehab-missbruk"], status: .active, places: Places())
    item.places = Places(max: 5, booked: 2)
    let map = ServiceMap([item], codes: Fixture.codes)
    let bytes = try json.map(map, missingName: "Målgrupp saknas")
    struct Answer: Decodable, Equatable {
      struct Head: Decodable, Equatable {
        var nyckel: String
        var namn: String
      }
      struct Cell: Decodable, Equatable {
        var malgrupp: String
        var typ: String
        var antal: Int
        var lediga: Int?
      }
      var malgrupper: [Head]
      var typer: [Head]
      var celler: [Cell]
    }
    let answer = try JSONDecoder().decode(Answer.self, from: Data(bytes))
    #expect(answer.celler.count == 4 * 2)
    #expect(answer.malgrupper.last == Answer.Head(nyckel: "saknas", namn: "Målgrupp saknas"))
    #expect(answer.typer.map(\.nyckel) == ["T01", "T08"])
    #expect(
      answer.celler.contains(Answer.Cell(malgrupp: "rehab", typ: "T08", antal: 1, lediga: 3)))
    #expect(
      answer.celler.contains(Answer.Cell(malgrupp: "saknas", typ: "T01", antal: 0, lediga: nil)))
    #expect(text(bytes).contains(#""lediga" : null"#))
  }

  @Test func `characters that act on a terminal are escaped`() throws {
    var card = Insats(id: "HBG-01", municipality: "malmo", name: "a\u{1B}b\u{9B}c", kind: "T01")
    card.purpose = "d\u{202E}e\u{200B}f\u{E0001}g\u{7F}h\ni"
    let bytes = try json.card(card)
    let text = text(bytes)
    #expect(
      text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(text.contains(#""a\u001bb\u009bc""#))
    #expect(text.contains(#""d\u202ee\u200bf\udb40\udc01g\u007fh\ni""#))
    let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    #expect(object?["syfte"] as? String == card.purpose)
  }
}
