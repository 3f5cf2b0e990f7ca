import Foundation
import Glibc
import TestSupport
import Testing

/// An order that is being sent when the program is killed is stored once or offered as a draft:
/// never twice, never half.
struct SubmitSurvivalTests {
  @Test func `kill -9 while sending stores the order once or leaves the draft`() throws {
    let home = try Home()
    let ready = home.path + "/klar"
    try writeDraft(home, ready)
    var random = SeededNumbers(seed: 17)
    var wasStored = false
    var wasDraft = false
    for run in 0..<24 {
      let store = home.path + "/ov" + String(UnicodeScalar(UInt8(97 + run)))
      try FileManager.default.copyItem(atPath: ready, toPath: store)
      let pty = try home.pty(options(store))
      try pty.wait(for: "Enter fortsätter")
      try send(pty)
      pty.readUntilQuiet(milliseconds: Int.random(in: 1...45, using: &random))
      pty.signal(SIGKILL)
      _ = try? pty.waitForEnd()

      let stored = try orders(home, store)
      #expect(stored <= 1)
      let next = try home.pty(options(store))
      try next.read(until: "the start") {
        $0.text.contains("Enter fortsätter") || $0.text.contains("Alla målgrupper")
      }
      next.readUntilQuiet(milliseconds: 300)
      let isOffered = next.screen.text.contains("Enter fortsätter")
      #expect(isOffered == (stored == 0), "run \(run)")
      wasStored = wasStored || stored == 1
      wasDraft = wasDraft || isOffered
      if isOffered {
        try send(next)
        try next.wait(for: "är sparad och skickad")
      }
      next.signal(SIGKILL)
      _ = try? next.waitForEnd()
      #expect(try orders(home, store) == 1)
      let check = try home.run(["kontroll"] + options(store))
      #expect(check.status == 0, "\(check.text)")
    }
    // Both ends of the window have been seen.
    #expect(wasStored && wasDraft)
  }

  private func options(_ store: String) -> [String] {
    ["--ovning", "--lager", store, "--nu", "2026-11-23"]
  }

  /// From the offered draft to the key that sends it.
  private func send(_ pty: PTY) throws {
    try pty.press(Press.enter, for: "Att kontrollera")
    try pty.press("\u{0E}", for: "Enter skickar")
    pty.send(Press.enter)
  }

  private func orders(_ home: Home, _ store: String) throws -> Int {
    let answer = try home.run(["bestallningar", "--format", "json"] + options(store))
    return answer.text.components(separatedBy: "\"" + OrderTyping.caseNumber + "\"").count - 1
  }

  /// A store with a draft that can be sent as it is.
  private func writeDraft(_ home: Home, _ store: String) throws {
    let pty = try home.pty(options(store))
    try OrderTyping.fill(pty)
    try pty.wait(for: "· sparat ")
    pty.signal(SIGKILL)
    _ = try? pty.waitForEnd()
  }
}
