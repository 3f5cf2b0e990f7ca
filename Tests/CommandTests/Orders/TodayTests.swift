import Foundation
import Testing

/// `idag`.
struct TodayTests {
  @Test func `the day has the keys of the contract, and tells no names`() throws {
    let home = try Home.withPractice()
    let answer = try home.practice("idag", "--format", "json")
    #expect(answer.status == 0)
    let json = try answer.json()
    #expect(json.keys == ["dag", "antal", "poster", "utkast", "nyheter", "granskning"])
    let items = try #require(json["poster"]).items
    #expect(json["antal"]?.int == items.count && items.count > 3)
    for item in items {
      #expect(
        item.keys == [
          "del", "dag", "text", "bestallning", "insats", "tidsgrans", "avvikelse", "steg", "behov",
        ])
      #expect(item["bestallning"]?["deltagare"]?.keys == ["arendenummer"])
      let parts = ["forsenat", "idag", "aterlamnat", "besked", "kommande"]
      #expect(parts.contains(item["del"]?.text ?? ""))
    }
    let late = items.filter { $0["avvikelse"]?["nr"]?.int != nil }
    #expect(late.contains { ($0["avvikelse"]?["arbetsdagar_over"]?.int ?? 0) > 0 })
    #expect(!answer.text.contains("Övning A"))
  }

  @Test func `every role has a day, as text and as a table`() throws {
    let home = try Home.withPractice()
    for name in ["handlaggare1", "arbetsledare1", "utforare1", "redaktor", "admin"] {
      let text = try home.practice("idag", "--som", name)
      #expect(text.text.contains("Idag, ") && text.error == "")
      let table = try home.practice("idag", "--format", "csv", "--som", name)
      #expect(table.text.contains("del;dag;nr;insats") || table.text.contains("del,dag,nr,insats"))
    }
  }
}
