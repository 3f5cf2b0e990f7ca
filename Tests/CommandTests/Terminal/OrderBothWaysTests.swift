import Foundation
import Glibc
import TestSupport
import Testing

/// The keyboard and the command line make the same order.
struct OrderBothWaysTests {
  @Test func `an order typed in the form is the record that bestall makes`() throws {
    let home = try Home()
    let typed = options(home.path + "/skriven")
    let piped = options(home.path + "/insand")
    let pty = try home.pty(typed)
    try OrderTyping.fill(pty, group: "barnfam")
    try pty.wait(for: "! Ingen av")
    try pty.press("\u{0E}", for: "› ! fel målgrupp")
    pty.send("önskemål\r")
    try pty.wait(for: "✓ fel målgrupp")
    pty.send("\t\t\r")
    try pty.wait(for: "är sparad och skickad")
    // Found again in the list and on the client.
    try pty.press("4", for: OrderTyping.caseNumber)
    try pty.press("d", for: "Sök deltagare")
    pty.send(OrderTyping.caseNumber + "\r")
    try pty.wait(for: "Deltagare · Åsa Öberg")
    let client = pty.screen.text
    pty.signal(SIGKILL)
    _ = try? pty.waitForEnd()

    let answer = try home.run(["bestall"] + piped, input: Array(OrderTyping.json.utf8))
    #expect(answer.status == 0, "\(answer.text)")
    // Two practice stores of the same day, so it is the same number in both.
    let number = try #require(try answer.json()["bestallning"]?.int)
    #expect(client.contains("\(number) granskas"))
    let records = try [typed, piped].map { try record(home, number, $0) }
    #expect(records[0] == records[1])
    #expect(records[0].contains("\"deltagarens-onskemal\""))
  }

  private func options(_ store: String) -> [String] {
    ["--ovning", "--lager", store, "--nu", "2026-11-23"]
  }

  /// The order as JSON, without the time of the day and the request's id.
  private func record(_ home: Home, _ number: Int, _ options: [String]) throws -> String {
    let answer = try home.run(["bestallning", String(number), "--format", "json"] + options)
    #expect(answer.status == 0, "\(answer.text)")
    let never = ["\"tid\"", "\"skapad\"", "\"begaran_id\""]
    return answer.lines.filter { line in !never.contains { line.contains($0) } }
      .joined(separator: "\n")
  }
}
