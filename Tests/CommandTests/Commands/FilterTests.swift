import Testing

/// The options of `sok`, and the same filters as words.
struct FilterTests {
  private static func ids(_ arguments: [String], _ home: Home) throws -> [String] {
    let practice = ["--ovning", "--nu", "2026-11-23", "sok", "--format", "json"]
    let answer = try home.run(practice + arguments)
    #expect([0, 1].contains(answer.status), "\(answer.error)")
    return try #require(answer.json()["insatser"]).items.compactMap { $0["id"]?.text }
  }

  @Test(arguments: [
    (["--malgrupp", "rehab"], "målgrupp:rehab"), (["--malgrupp", "sprakhinder"], "mg:språk"),
    (["--typ", "praktik"], "typ:praktik"), (["--typ", "T08"], "typ:T08"),
    (["--utforare", "egen"], "utförare:egen"), (["--utforare", "extern"], "utförare:extern"),
    (["--ledig"], "ledig:ja"),
    (["--malgrupp", "rehab", "--malgrupp", "ungdom"], "målgrupp:rehab,ungdom"),
    (["--malgrupp", "ungdom", "--ledig", "arbete"], "arbete ledig:ja målgrupp:ungdom"),
  ])
  func `an option and a filter in words find the same`(option: [String], words: String) throws {
    let home = try Home()
    let byOption = try Self.ids(option, home)
    let line = words.replacing("mg:språk", with: "målgrupp:språkhinder")
    #expect(!byOption.isEmpty)
    #expect(byOption == (try Self.ids(line.split(separator: " ").map(String.init), home)))
    #expect(byOption == (try Self.ids([line], home)))
  }

  @Test func `a filter leaves just the insatser that it says`() throws {
    let home = try Home()
    let practice = ["--ovning", "--nu", "2026-11-23"]
    func hits(_ more: [String]) throws -> [JSON] {
      try #require(
        try home.run(practice + ["sok", "--format", "json"] + more).json()["insatser"]
      ).items
    }
    let all = try hits([])
    let free = try hits(["--ledig"])
    #expect(free.count == all.count { ($0["platser"]?["lediga"]?.int ?? 0) > 0 })
    #expect(free.allSatisfy { ($0["platser"]?["lediga"]?.int ?? 0) > 0 })
    let external = try hits(["--utforare", "extern"])
    #expect(external.count == all.count { $0["utforare"]?["regi"]?.text == "extern" })
    let group: Set<String> = ["rehab", "ohalsa", "missbruk", "psykisk-funktionsnedsattning"]
    let rehab = try hits(["--malgrupp", "rehab"])
    #expect(
      rehab.count
        == all.count { hit in
          hit["malgrupper"]?.items.contains { group.contains($0.text ?? "") } == true
            || hit["malgrupper"]?.items.contains(.string("sjukskrivna")) == true
        })
    let practiceKinds = try hits(["--typ", "praktik"])
    #expect(practiceKinds.allSatisfy { ["praktik", "T06", "T07"].contains($0["typ"]?.text) })
  }

  @Test(arguments: [
    (["--malgrupp", "finns-inte"], "”finns-inte” finns inte"),
    (["malgrupp:rehabb"], "Menade du rehab"), (["typ:"], "Ett värde saknas efter typ:"),
    (["--utforare", "xyzzy"], "”xyzzy” finns inte"), (["--antal", "0"], "heltal från 1"),
    (["--antal=-1"], "heltal från 1"),
  ])
  func `a wrong filter is told and ends with 64`(arguments: [String], words: String) throws {
    let home = try Home.withStore()
    let answer = try home.run(["sok"] + arguments)
    #expect(answer.status == 64)
    #expect(answer.text == "")
    #expect(answer.error.contains(words), "\(answer.error)")
  }

  @Test func `a word that only looks like a filter is told and searched`() throws {
    let home = try Home.withStore()
    let answer = try home.run(["sok", "målgrup:rehab"])
    #expect(answer.status == 0)
    #expect(answer.error.contains("Menade du målgrupp?"))
  }

  @Test func `a value with quotation marks or spaces is one value`() throws {
    let home = try Home.withStore()
    #expect(try home.run(["sok", "--utforare", "\"egen\" typ:T01"]).status == 64)
    let byName = try home.run(["sok", "--malgrupp", "Låg utbildning", "--format", "json"])
    let byKey = try home.run(["sok", "--malgrupp", "lag-utbildning", "--format", "json"])
    #expect(byName.status == 0)
    #expect(byName.out == byKey.out)
  }

  @Test func `nothing found ends with 1 and says what to do`() throws {
    let home = try Home.withStore()
    let answer = try home.run(["sok", "xyzzyq"])
    #expect(answer.status == 1)
    #expect(answer.text == "Ingen insats passar sökningen. Ta bort ett ord eller ett filter.\n")
    #expect(answer.error == "Ordet ”xyzzyq” finns inte på något kort.\n")
  }
}
