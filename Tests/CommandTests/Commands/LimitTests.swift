import Foundation
import Testing

/// What the system does not let the program have.
struct LimitTests {
  @Test(arguments: [16, 100, 400])
  func `a store that may not grow is told, leaves no half store and can be made later`(
    blocks: Int
  ) throws {
    let home = try Home()
    let command = ["importera"] + Checkout.catalogues
    let answer = try home.shell("ulimit -f \(blocks); exec \"$0\" \"$@\"", command)
    #expect(answer.status == 74)
    #expect(answer.error.contains("Inget har sparats."), "\(answer.error)")
    #expect(answer.text == "")
    #expect(try home.run(["karta"]).status == 66)
    #expect(try home.run(command).status == 0)
    #expect(try home.run(["kontroll"]).status == 0)
    #expect(try home.cards().count == 61)
  }

  @Test func `too few open files are told`() throws {
    let home = try Home.withStore()
    let answer = try home.shell("ulimit -n 4; exec \"$0\" \"$@\"", ["karta"])
    #expect(answer.status == 74)
    #expect(answer.error.hasSuffix(".\n"))
    #expect(EnglishWords.found(in: answer.error) == [])
  }

  @Test(arguments: ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
  func `closed standard streams harm nothing`(closed: String) throws {
    let home = try Home.withStore()
    let before = home.storeBytes
    for command in [["karta"], ["visa", "HBG-999"], ["importera", "finns-inte.yaml"], []] {
      let answer = try home.shell("exec \"$0\" \"$@\" " + closed, command)
      let writes = command == ["karta"] || command.isEmpty
      let isMute = closed.contains(" >&-") || closed.hasPrefix(">&-")
      if writes { #expect(answer.status == (isMute ? 74 : 0), "\(command)") }
    }
    #expect(home.storeBytes == before)
    #expect(try Home.bytes(home.store + "/lock") == [])
    let importing = ["importera"] + Checkout.catalogues
    let answer = try home.shell("exec \"$0\" \"$@\" " + closed, importing)
    #expect([0, 74].contains(answer.status))
    #expect(try home.run(["kontroll"]).status == 0)
  }
}
