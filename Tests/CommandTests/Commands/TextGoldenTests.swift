import Testing

/// The answers as text.
struct TextGoldenTests {
  static let answers: [(name: String, arguments: [String])] = [
    ("visa-hbg-24", ["visa", "HBG-24"]),
    ("visa-hbg-24-ovning", ["--ovning", "--nu", "2026-11-23", "visa", "hbg-24"]),
    ("karta", ["karta"]),
    ("jamfor", ["jamfor", "HBG-07", "HBG-24", "MAL-01"]),
    ("sok", ["sok", "målgrupp:rehab", "stöd"]),
    ("sok-traning", ["--ovning", "--nu", "2026-11-23", "sok", "träning", "--antal", "3"]),
    ("kontroll", ["kontroll"]),
    (
      "bestallningar",
      ["--ovning", "--nu", "2026-11-23", "bestallningar", "--oppna", "--senast", "2026-12-01"]
    ),
    ("bestallning", ["--ovning", "--nu", "2026-11-23", "bestallning", "146"]),
    ("utforarkopia", ["--ovning", "--nu", "2026-11-23", "bestallning", "146", "--utforarkopia"]),
  ]

  @Test(arguments: answers.map(\.name))
  func `an answer is as it was`(name: String) throws {
    let home = try Home.withStore()
    let arguments = try #require(Self.answers.first { $0.name == name }).arguments
    let answer = try home.run(arguments)
    #expect(answer.status == 0)
    try Golden.check(answer.text, name)
  }

  @Test func `all 61 posts are there and each shows its sources`() throws {
    let home = try Home.withStore()
    #expect(Facts.posts.count == 61)
    for post in Facts.posts {
      let answer = try home.run(["visa", post.id])
      #expect(answer.status == 0)
      #expect(answer.lines.first == post.name)
      #expect(!post.sources.isEmpty)
      for source in post.sources { #expect(answer.text.contains(source), "\(post.id)") }
    }
  }

  @Test func `without a terminal and a store the program prints its own map`() throws {
    let home = try Home()
    let answer = try home.run([])
    #expect(answer.status == 0)
    #expect(answer.error.contains("Det finns inget lager än."))
    let stored = try Home.withStore().run(["karta"])
    #expect(answer.text == stored.text)
    #expect(try Home.withStore().run([]).text == stored.text)
  }

  @Test(arguments: [
    ["karta"], ["sok", "sfi"], ["visa", "HBG-24"], ["exportera"], ["kontroll"],
    ["bestallningar"], ["bestallning", "1"], ["bestall"], ["aterkalla", "1", "--skal", "flyttat"],
    ["ko"], ["beslut", "1", "--godkann"],
  ])
  func `a reading command without a store ends with 66 and names importera`(
    arguments: [String]
  ) throws {
    let home = try Home()
    let answer = try home.run(arguments)
    #expect(answer.status == 66)
    #expect(answer.text == "")
    #expect(answer.error.contains("importera"))
    #expect(answer.error.hasSuffix(".\n"))
  }
}
