import Foundation
import TestSupport
import Testing

/// Stores that the program does not open, and practice stores.
struct StoreRefusalTests {
  @Test(arguments: [
    ("", 0o750), ("", 0o701), ("/insatskarta.sqlite", 0o640), ("/insatskarta.sqlite", 0o604),
    ("/lock", 0o660), ("/sakerhetskopior", 0o755),
  ])
  func `a store that others can reach is refused with what to do`(file: String, mode: Int) throws {
    let home = try Home.withStore()
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: home.store + file)
    for command in [["karta"], ["kontroll"], ["importera"] + Checkout.catalogues, []] {
      let answer = try home.run(command)
      #expect(answer.status == 77, "\(command)")
      #expect(answer.error.contains("Andra kan komma åt"))
      #expect(answer.error.contains("chmod -R go= "))
      #expect(answer.text == "")
    }
    let pty = try home.pty()
    #expect(try pty.waitForEnd() == .exited(77))
    #expect(!pty.hasSent("\u{1B}[?1049h"))
    let closed = mode & 0o700
    try FileManager.default.setAttributes(
      [.posixPermissions: closed], ofItemAtPath: home.store + file)
    #expect(try home.run(["karta"]).status == 0)
  }

  @Test(arguments: ["", "/"])
  func `a link instead of the store is refused`(ending: String) throws {
    let home = try Home.withStore()
    let link = home.path + "/lank"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: home.store)
    let answer = try home.run(["karta", "--lager", link + ending])
    #expect(answer.status == 77)
    #expect(answer.error.contains("är en länk"))
  }

  @Test func `a practice store is made for the owner, kept and opened again`() throws {
    let home = try Home()
    let lager = home.path + "/ova"
    let practice = ["--ovning", "--lager", lager]
    #expect(try home.run(practice + ["--nu", "2026-11-23", "karta"]).status == 0)
    #expect(try home.mode("ova") == 0o700)
    #expect(try home.mode("ova/insatskarta.sqlite") == 0o600)
    try home.write("prov.yaml", Cards.yaml([Cards.card("MAL-90")]))
    let refused = try home.run(practice + ["importera", "prov.yaml"])
    #expect(refused.status == 77)
    let editor = practice + ["--som", "redaktor"]
    #expect(try home.run(editor + ["importera", "prov.yaml"]).status == 0)
    #expect(try home.run(practice + ["visa", "MAL-90"]).status == 0)
    #expect(try home.run(practice + ["kontroll"]).status == 0)
    #expect(home.storeBytes == nil)
  }

  @Test func `a practice store and a real one are never taken for each other`() throws {
    let home = try Home.withStore()
    let before = home.storeBytes
    let asPractice = try home.run(["--ovning", "--lager", home.store, "karta"])
    #expect(asPractice.status == 77)
    #expect(asPractice.error.contains("riktigt lager"))
    #expect(home.storeBytes == before)
    let lager = home.path + "/ova"
    _ = try home.run(["--ovning", "--lager", lager, "karta"])
    for command in [["karta"], ["importera"] + Checkout.catalogues] {
      let asReal = try home.run(command + ["--lager", lager])
      #expect(asReal.status == 77)
      #expect(asReal.error.contains("övningslager"))
    }
  }

  @Test func `practice is the same for the same day and lives in memory`() throws {
    let home = try Home()
    let day = ["--ovning", "--nu", "2026-11-23", "visa", "HBG-07"]
    let first = try home.run(day)
    #expect(try home.run(day).out == first.out)
    #expect(try home.run(["--ovning", "--nu", "2026-11-30", "visa", "HBG-07"]).out != first.out)
    #expect(first.text.contains("2026-11-16 ÖVNING"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path + "/data") == [])
  }

  @Test func `processes that make the same store at once all succeed`() throws {
    for _ in 0..<3 {
      let home = try Home()
      let started = try (0..<4).map { _ in try home.start(["importera"] + Checkout.catalogues) }
      let answers = try started.map { try $0.answer() }
      #expect(answers.map(\.status) == [0, 0, 0, 0], "\(answers.map(\.error))")
      #expect(answers.count { $0.text.contains("61 nya") } == 1)
      #expect(answers.count { $0.text.contains("Inget skiljer sig") } == 3)
      #expect(try home.run(["kontroll"]).status == 0)
      #expect(try home.cards().count == 61)
    }
  }
}
