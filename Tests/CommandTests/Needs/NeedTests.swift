import Foundation
import Testing

/// `behov`, and what `sok` and `karta` have to do with it.
struct NeedTests {
  private func register(_ home: Home, as user: String = "redaktor") throws -> JSON {
    try home.practice("behov", "--format", "json", as: user).json()
  }

  @Test func `the register has the keys of the contract, and its sums are those of the map`()
    throws
  {
    let home = try Home.withPractice()
    let json = try register(home)
    #expect(json.keys == ["antal", "behov", "summor"])
    let needs = try #require(json["behov"]).items
    #expect(json["antal"]?.int == needs.count && needs.count >= 12)
    for need in needs {
      #expect(
        need.keys.isSuperset(of: ["nr", "malgrupper", "typ", "kalla", "status", "text", "svar"]))
      #expect(need["malgrupper"]?.items.allSatisfy { $0.text != nil } == true)
      let isAutomatic = ["noll_traff", "plats_saknas"].contains(need["kalla"]?.text)
      #expect((need["text"]?.text == "") == isAutomatic)
    }
    let sums = try #require(json["summor"]).items
    #expect(sums.allSatisfy { $0.keys == ["malgrupp", "typ", "antal"] })
    let open = needs.filter { ["ny", "bedomd"].contains($0["status"]?.text) }
    for sum in sums {
      let count = open.filter { need in
        need["typ"] == sum["typ"]
          && need["malgrupper"]?.items.contains(sum["malgrupp"] ?? .null) == true
      }.count
      #expect(sum["antal"]?.int == count)
    }
    let cells = try home.practice("karta", "--format", "json").json()["celler"]?.items ?? []
    let cell = cells.first { $0["malgrupp"]?.text == "sprakhinder" && $0["typ"]?.text == "T08" }
    let sum = sums.first { $0["malgrupp"]?.text == "sprakhinder" && $0["typ"]?.text == "T08" }
    #expect(cell?["behov"] == sum?["antal"] && (sum?["antal"]?.int ?? 0) > 0)
  }

  @Test func `a need is signalled, answered, and the answer is the sender's to see`() throws {
    let home = try Home.withPractice()
    let new = try home.practice(
      "behov", "--nytt", "--malgrupp", "rehab", "--typ", "T12", "--format", "json",
      input: Array("Stöd på kvällstid".utf8))
    let number = try #require(try new.json()["nr"]?.int)
    #expect(try new.json()["status"]?.text == "ny")
    let answer = try home.practice(
      "behov", String(number), "--svara", "--status", "åtgärd", as: "redaktor",
      input: Array("Kommer i vår.".utf8))
    #expect(answer.status == 0 && answer.text.contains("Behov \(number) är besvarat: åtgärd."))
    let mine = try register(home, as: "handlaggare1")["behov"]?.items ?? []
    let need = try #require(mine.first { $0["nr"]?.int == number })
    #expect(need["svar"]?.text == "Kommer i vår." && need["status"]?.text == "atgard")
    let others = try register(home, as: "handlaggare3")["behov"]?.items ?? []
    #expect(!others.contains { $0["nr"]?.int == number })
    // The first answer is version 2; one that has seen version 1 is told so.
    let late = try home.practice(
      "behov", String(number), "--svara", "--status", "avslag", "--version", "1", as: "redaktor",
      input: Array("Nej.".utf8))
    #expect(late.status == 1 && late.error.contains("Någon hann svara på behov \(number) först."))
    let forbidden = try home.practice(
      "behov", String(number), "--svara", "--status", "avslag", input: Array("Nej.".utf8))
    #expect(forbidden.status == 77)
    #expect(try home.practice("kontroll").text.contains("Lagret är helt."))
  }

  @Test func `a search without a hit is in the register once a day, without its words`() throws {
    let home = try Home.withPractice()
    let before = try register(home)["antal"]?.int ?? 0
    // Cards that have only some of the words do not meet the need.
    for (words, status) in [
      (["språkhinder", "Xyzzy", "Hemlig"], 0), (["Wyzzy", "språkhinder"], 0),
      (["Xyzzy", "Wyzzy"], 1),
    ] {
      let arguments = home.arguments(as: "handlaggare2", ["sok"] + words)
      #expect(try home.run(arguments).status == Int32(status), "\(words)")
    }
    let needs = try register(home)["behov"]?.items ?? []
    #expect(needs.count == before + 1)
    #expect(needs.first?["kalla"]?.text == "noll_traff" && needs.first?["text"]?.text == "")
    let bytes = try Home.bytes(home.practiceFile)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("Hemlig"))
  }

  @Test func `options that do not go together are wrong usage, and wrong words bad data`() throws {
    let home = try Home.withPractice()
    let before = try register(home)
    let wrong = [
      ["--nytt", "--svara"], ["3"], ["--svara"], ["3", "--svara"], ["--typ", "T08"],
      ["--status", "finns-inte"], ["--nytt", "--malgrupp", "finns-inte"],
      ["--nytt", "--typ", "T99"], ["--version", "2"],
    ]
    for options in wrong {
      let answer = try home.run(
        home.arguments(as: "redaktor", ["behov"] + options), input: Array("ord".utf8))
      #expect(answer.status == 64, "\(options): \(answer.error)")
    }
    let number = try home.practice("behov", "--nytt", input: Array("för 19800102-2386".utf8))
    #expect(number.status == 65 && !number.error.contains("2386"))
    #expect(try home.practice("behov", "--nytt", input: []).status == 65)
    #expect(try home.practice("behov", "--status", "bedömd", as: "handlaggare6").status == 1)
    #expect(try home.practice("behov", as: "utforare1").status == 77)
    #expect(try register(home) == before)
  }
}
