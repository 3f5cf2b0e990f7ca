import Foundation
import Testing

/// Every exit status that can be produced, for real, with one sentence each.
struct ExitStatusTests {
  private static func expectAnswer(
    _ answer: Answer, _ status: Int32, _ words: String,
    at location: SourceLocation = #_sourceLocation
  ) {
    #expect(answer.status == status, sourceLocation: location)
    #expect(answer.error.contains(words), "\(answer.error)", sourceLocation: location)
    #expect(answer.error.hasSuffix(".\n"), sourceLocation: location)
    #expect(EnglishWords.found(in: answer.error) == [], sourceLocation: location)
  }

  @Test func `1 for an insats that does not exist`() throws {
    Self.expectAnswer(
      try Home.withStore().run(["visa", "HBG-999"]), 1, "Insatsen HBG-999 finns inte")
  }

  @Test func `64 for the same insats twice in a comparison`() throws {
    Self.expectAnswer(
      try Home.withStore().run(["jamfor", "HBG-07", "hbg-07"]), 64, "två eller tre olika")
  }

  @Test(arguments: [["karta"], ["sok"], ["visa", "HBG-07"], ["kontroll"], []])
  func `64 for choosing user or day outside practice`(arguments: [String]) throws {
    let home = try Home.withStore()
    Self.expectAnswer(
      try home.run(arguments + ["--som", "admin"]), 64, "bara att använda i övning")
    Self.expectAnswer(
      try home.run(arguments + ["--nu", "2026-11-23"]), 64, "bara att använda i övning")
  }

  @Test(arguments: ["2026-02-30", "i dag", "26-1-1", ""])
  func `64 for a day that is none`(day: String) throws {
    Self.expectAnswer(try Home().run(["--ovning", "--nu", day, "karta"]), 64, "ÅÅÅÅ-MM-DD")
  }

  @Test func `64 for a user that the practice does not have`() throws {
    Self.expectAnswer(try Home().run(["--ovning", "--som", "root", "karta"]), 64, "handlaggare1")
  }

  @Test func `65 for a faulty file`() throws {
    let home = try Home()
    try home.write("fel.yaml", "katalog: malmo\ninsatser:\n  - id: MAL-90\n")
    let answer = try home.run(["importera", "fel.yaml"])
    Self.expectAnswer(answer, 65, "Inget har lästs in.")
    #expect(home.storeBytes == nil)
  }

  @Test func `66 for a file that does not exist or cannot be read`() throws {
    let home = try Home.withStore()
    Self.expectAnswer(
      try home.run(["importera", "saknas.yaml"]), 66, "Filen saknas.yaml finns inte")
    Self.expectAnswer(try home.run(["importera", home.work]), 66, "går inte att läsa")
  }

  @Test func `73 for a store that cannot be made`() throws {
    let home = try Home()
    let answer = try home.run(
      ["importera", "--lager", "/proc/insatskarta/lager"] + Checkout.catalogues)
    Self.expectAnswer(answer, 73, "gick inte att skapa")
  }

  @Test func `73 without any home`() throws {
    let answer = try Home().run(["karta"], ["HOME": nil, "XDG_DATA_HOME": nil])
    Self.expectAnswer(answer, 73, "--lager")
  }

  @Test(arguments: [
    ["karta"], ["sok"], ["visa", "HBG-07"], ["jamfor", "HBG-07", "HBG-24"], ["exportera"],
    ["kontroll"], ["hjalp"], ["karta", "--format", "json"], ["sok", "--format", "csv"], [],
    ["bestallningar", "--format", "json"], ["hjalp", "bestall"],
  ])
  func `74 when the answer does not fit on the disk`(arguments: [String]) throws {
    let answer = try Home.withStore().run(arguments, output: "/dev/full")
    Self.expectAnswer(answer, 74, "gick inte att skriva ut")
  }

  @Test func `77 for a role that may not`() throws {
    let home = try Home()
    try home.write("prov.yaml", Cards.yaml([Cards.card("MAL-90")]))
    Self.expectAnswer(
      try home.run(["--ovning", "importera", "prov.yaml"]), 77, "Det får katalogredaktör")
    Self.expectAnswer(
      try home.run(["--ovning", "--som", "utforare1", "kontroll"]), 77, "inte behörighet")
  }

  @Test func `a reader that has gone away is no fault`() throws {
    let home = try Home.withStore()
    let answer = try home.shell("\"$0\" \"$@\" | exit 0", ["exportera"])
    #expect(answer.status == 0)
    #expect(answer.error == "")
  }
}
