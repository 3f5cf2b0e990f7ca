import Foundation
import TestSupport
import Testing

/// Where the store is.
struct EnvironmentTests {
  private static func places(_ home: Home) -> [String] {
    ["data/insatskarta", ".local/share/insatskarta", "arbete/eget", "arbete/annat"].filter {
      FileManager.default.fileExists(atPath: home.path + "/" + $0 + "/insatskarta.sqlite")
    }
  }

  @Test func `XDG_DATA_HOME is the standard place`() throws {
    let home = try Home()
    #expect(try home.run(["importera"] + Checkout.catalogues).status == 0)
    #expect(Self.places(home) == ["data/insatskarta"])
  }

  @Test(arguments: [nil, "", "relativ"])
  func `without a usable XDG_DATA_HOME it is below HOME, closed to others`(
    dataHome: String?
  ) throws {
    let home = try Home()
    let answer = try home.run(
      ["importera"] + Checkout.catalogues, ["XDG_DATA_HOME": dataHome])
    #expect(answer.status == 0)
    #expect(Self.places(home) == [".local/share/insatskarta"])
    for folder in [".local", ".local/share", ".local/share/insatskarta"] {
      #expect(try home.mode(folder) == 0o700)
    }
  }

  @Test func `INSATSKARTA_LAGER comes before the standard place and --lager before both`() throws {
    let home = try Home()
    let variable = ["INSATSKARTA_LAGER": home.work + "/eget"]
    #expect(try home.run(["importera"] + Checkout.catalogues, variable).status == 0)
    #expect(Self.places(home) == ["arbete/eget"])
    let option = ["importera", "--lager", "annat"] + Checkout.catalogues
    #expect(try home.run(option, variable).status == 0)
    #expect(Self.places(home) == ["arbete/eget", "arbete/annat"])
    #expect(try home.run(["karta"], ["INSATSKARTA_LAGER": ""]).status == 66)
    #expect(try home.run(["karta"], variable).status == 0)
  }

  @Test func `practice needs no home`() throws {
    let home = try Home()
    let changes: [String: String?] = ["HOME": nil, "XDG_DATA_HOME": nil]
    #expect(try home.run(["--ovning", "karta"], changes).status == 0)
  }

  @Test func `the user is the system's, whatever variables say`() throws {
    let home = try Home()
    let changes = ["USER": "chefen", "LOGNAME": "chefen"]
    try home.write("prov.yaml", Cards.yaml([Cards.card("MAL-90")]))
    #expect(try home.run(["importera", "prov.yaml"], changes).status == 0)
    #expect(try !home.run(["visa", "MAL-90", "--historik"], changes).text.contains("chefen"))
  }

  @Test func `nothing but the store is left in the home`() throws {
    let home = try Home()
    #expect(try home.run(["importera"] + Checkout.catalogues).status == 0)
    for command in [["karta"], ["sok", "sfi"], ["kontroll"]] { _ = try home.run(command) }
    let pty = try home.pty()
    try pty.wait(for: "Alla målgrupper")
    pty.send("q")
    _ = try pty.waitForEnd()
    let found = try FileManager.default.subpathsOfDirectory(atPath: home.path)
      // What the tests keep there, and SQLite's journal, which stays behind empty.
      .filter { !$0.hasSuffix(".out") && !$0.hasSuffix(".err") && !$0.hasSuffix("-journal") }
    #expect(
      Set(found) == [
        "arbete", "data", "data/insatskarta", "data/insatskarta/insatskarta.sqlite",
        "data/insatskarta/lock", "data/insatskarta/sakerhetskopior", "data/insatskarta/kartbild",
      ])
  }
}
