import Foundation
import Testing

/// Process lists and shell history keep arguments, so none may hold a personal number.
struct PersonalNumberTests {
  /// Official test numbers of Skatteverket.
  private static let number = "198001022386"
  static let ways: [[String]] = [
    ["sok", "198001022386"], ["sok", "19800102-2386"], ["sok", "800102-2386"],
    ["sok", "8001022386"], ["sok", "800102+2386"], ["sok", "sfi", "anna 19800102-2386"],
    ["visa", "19800102-2386"], ["importera", "/tmp/19800102-2386.yaml"],
    ["exportera", "--till", "800102-2386.csv"], ["--lager", "/tmp/8001022386", "karta"],
    ["--ovning", "--som", "19800102-2386"], ["hjalp", "19800102-2386"], ["800102-2386"],
    ["bestall", "19800102-2386"], ["bestallningar", "--insats", "198001022386"],
    ["bestallningar", "--status=800102-2386"], ["bestallning", "8001022386"],
    ["bestallning", "1", "--utforarkopia", "800102-2386"], ["deltagare", "19800102-2386"],
    ["deltagare", "anna", "800102-2386"], ["aterkalla", "1", "--skal", "19800102-2386"],
    ["aterkalla", "198001022386", "--skal", "flyttat"],
    ["svar", "1", "--mottagen", "19800102-2386"], ["avsluta", "198001022386", "--enligt", "ja"],
    ["beslut", "198001022386", "--godkann"], ["ko", "--handlaggare", "19800102-2386"],
    ["sok", "1980-01-02-2386"], ["deltagare", "20000101-T220"],
    ["sok", "--malgrupp=19800102-2386"], ["--finns-inte=198001022386"],
  ]

  @Test(arguments: ways)
  func `an argument that looks like a personal number is refused and not repeated`(
    arguments: [String]
  ) throws {
    let home = try Home.withStore()
    let before = try Home.bytes(home.storeFile)
    let answer = try home.run(arguments)
    #expect(answer.status == 64)
    #expect(answer.text == "")
    #expect(answer.error.contains("personnummer"))
    for piece in ["2386", "800102", "anna", "T220"] { #expect(!answer.error.contains(piece)) }
    #expect(answer.errorLines.count == 1)
    #expect(try Home.bytes(home.storeFile) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.work) == [])
  }

  @Test(arguments: [
    ["visa", "HBG-24"], ["sok", "042-10 50 00"], ["--ovning", "--nu", "2026-11-23", "karta"],
    ["sok", "2015-2019"],
  ])
  func `numbers that are no person's are let through`(arguments: [String]) throws {
    let home = try Home.withStore()
    let answer = try home.run(arguments)
    #expect([0, 1].contains(answer.status))
    #expect(!answer.error.contains("personnummer"))
  }
}
