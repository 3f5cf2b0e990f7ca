import Foundation
import Testing

/// The catalogue out of the store.
struct ExportTests {
  @Test(arguments: ["yaml", "csv", "json"])
  func `what is written out and read in again changes nothing`(form: String) throws {
    let home = try Home.withStore()
    let name = "ut." + form
    let answer = try home.run(["exportera", "--format", form, "--till", name])
    #expect(answer.status == 0)
    #expect(answer.text == "" && answer.error == "")
    #expect(try home.mode("arbete/" + name) == 0o600)
    let bytes = try Home.bytes(home.work + "/" + name)
    #expect(try home.run(["exportera", "--format", form]).out == bytes)
    let back = try home.run(["importera", name])
    #expect(back.status == 0)
    #expect(back.text.contains("61 lästa: 0 nya, 0 ändrade, 0 avslutade."))
    let other = try Home()
    try other.write(name, bytes)
    #expect(try other.run(["importera", name]).status == 0)
    #expect(try other.cards() == home.cards())
  }

  @Test func `a file that exists is not overwritten`() throws {
    let home = try Home.withStore()
    try home.write("ut.yaml", "mitt")
    let answer = try home.run(["exportera", "--till", "ut.yaml"])
    #expect(answer.status == 73)
    #expect(
      answer.error == "Filen ut.yaml finns redan och skrivs inte över. Välj ett annat namn.\n")
    #expect(try Home.bytes(home.work + "/ut.yaml") == Array("mitt".utf8))
  }

  @Test func `no file is written through a link`() throws {
    let home = try Home.withStore()
    try FileManager.default.createSymbolicLink(
      atPath: home.work + "/ut.yaml", withDestinationPath: home.work + "/annan.yaml")
    #expect(try home.run(["exportera", "--till", "ut.yaml"]).status == 73)
    #expect(!FileManager.default.fileExists(atPath: home.work + "/annan.yaml"))
  }

  @Test(arguments: ["saknas/ut.yaml", "/proc/ut.yaml", ""])
  func `a file that cannot be made is told`(path: String) throws {
    let home = try Home.withStore()
    let answer = try home.run(["exportera", "--till", path])
    #expect(answer.status == 73)
    #expect(answer.error.hasSuffix("Inget annat har ändrats.\n"))
  }
}
