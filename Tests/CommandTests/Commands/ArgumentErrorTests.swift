import Testing

/// Arguments that the program does not understand.
struct ArgumentErrorTests {
  struct Wrong: CustomTestStringConvertible {
    var arguments: [String]
    var sentence: String
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ arguments: String..., sentence: String) {
      self.arguments = arguments
      self.sentence = sentence
    }
  }

  static let wrong = [
    Wrong("foo", sentence: "Fel: Argumentet ”foo” hör inte hit."),
    Wrong("--finns-inte", sentence: "Fel: Valet --finns-inte finns inte."),
    Wrong("-x", sentence: "Fel: Valet -x finns inte."),
    Wrong("-å", sentence: "Fel: Valet -å finns inte."),
    Wrong("--version", sentence: "Fel: Valet --version finns inte."),
    Wrong("sok", "--ledigg", sentence: "Fel: Valet --ledigg finns inte. Menade du --ledig?"),
    Wrong("sok", "--antal", sentence: "Fel: Ett värde saknas efter --antal <ANTAL>."),
    Wrong("sok", "--antal", "x", sentence: "Fel: Värdet ”x” går inte att använda här."),
    Wrong("sok", "--antal=x", sentence: "Fel: Värdet ”x” går inte att använda här."),
    Wrong("sok", "--ledig=ja", sentence: "Fel: Valet --ledig tar inget värde."),
    Wrong(
      "sok", "--format", "xml",
      sentence: "Fel: Värdet ”xml” går inte att använda här. Välj text, json eller csv."),
    Wrong(
      "exportera", "--format", "text",
      sentence: "Fel: Värdet ”text” går inte att använda här. Välj yaml, csv eller json."),
    Wrong("visa", sentence: "Fel: Argumentet <NUMMER> saknas."),
    Wrong("visa", "--", sentence: "Fel: Argumentet <NUMMER> saknas."),
    Wrong("visa", "HBG-01", "HBG-02", sentence: "Fel: Argumentet ”HBG-02” hör inte hit."),
    Wrong("visa", "a", "b", "c", sentence: "Fel: 2 argument hör inte hit: 'b', 'c'"),
    Wrong("jamfor", "HBG-01", sentence: "Fel: Ange två eller tre nummer att jämföra."),
    Wrong("jamfor", "a", "b", "c", "d", sentence: "Fel: Ange två eller tre nummer att jämföra."),
    Wrong("importera", sentence: "Fel: Argumentet <FIL> ... saknas."),
    Wrong("kontroll", "nu", sentence: "Fel: Argumentet ”nu” hör inte hit."),
    Wrong("--lager", sentence: "Fel: Ett värde saknas efter --lager <MAPP>."),
    Wrong("--linjar=1", sentence: "Fel: Valet --linjar tar inget värde."),
    Wrong("--generate-completion-script=foo", sentence: "Fel: Skalet ”foo” är okänt."),
    Wrong("--a\nb", sentence: "Fel: Valet --a b finns inte. Menade du --som?"),
    Wrong("sok", "--antal", "1\n2", sentence: "Fel: Värdet ”1 2” går inte att använda här."),
    Wrong(
      "sok", "--antal", "\u{1B}[31m", sentence: "Fel: Värdet ”·[31m” går inte att använda här."),
  ]

  @Test(arguments: wrong)
  func `a wrong argument gets a Swedish sentence and 64`(wrong: Wrong) throws {
    let home = try Home()
    let answer = try home.run(wrong.arguments)
    #expect(answer.status == 64)
    #expect(answer.text == "")
    #expect(answer.errorLines.first == wrong.sentence)
    #expect(answer.error.contains("hjalp"))
    #expect(EnglishWords.found(in: answer.error) == [])
    #expect(!answer.errorBytes.contains(0x1B))
  }

  @Test func `every command may stand in its spelling with dots`() throws {
    let home = try Home.withStore()
    #expect(try home.run(["sök", "sfi"]).out == home.run(["sok", "sfi"]).out)
    #expect(
      try home.run(["jämför", "HBG-07", "HBG-24"]).out
        == home.run(["jamfor", "HBG-07", "HBG-24"]).out)
    let ascii = try home.run(["sok", "--malgrupp", "rehab", "--utforare", "egen"])
    #expect(try home.run(["sok", "--målgrupp", "rehab", "--utförare", "egen"]).out == ascii.out)
  }

  @Test func `options may stand before the command and after it`() throws {
    let home = try Home.withStore()
    let elsewhere = try Home()
    let options = ["--lager", home.store, "--format", "json"]
    let after = try elsewhere.run(["karta"] + options)
    #expect(after.status == 0)
    #expect(try elsewhere.run(options + ["karta"]).out == after.out)
    #expect(
      try elsewhere.run(["--lager=" + home.store, "karta", "--format=json"]).out == after.out)
    let practice = try elsewhere.run(["--ovning", "--nu", "2026-11-23", "visa", "HBG-24"])
    #expect(practice.status == 0)
    #expect(
      try elsewhere.run(["visa", "HBG-24", "--nu", "2026-11-23", "--ovning"]).out == practice.out)
  }
}
