import Canvas
import Foundation
import Glibc
import TestSupport
import Testing

/// What is typed in the form outlives the program, however it ends.
///
/// Each run types numbered words into the same draft and kills the program; the next start is the
/// witness: the draft must be offered and hold every word that was typed two seconds or more before
/// the end.
struct DraftSurvivalTests {
  /// Milliseconds of typing that may be lost.
  private static let mayBeLost = 2_000
  /// Large enough for every word of a run.
  private static let window = Size(width: 132, height: 43)

  @Test func `kill -9 at any moment loses at most two seconds of typing`() throws {
    let home = try Home()
    let store = ["--ovning", "--lager", home.path + "/ov", "--nu", "2026-11-23"]
    var random = SeededNumbers(seed: 9)
    var kept: Expectation?
    for run in 0..<50 {
      let pty = try home.pty(store, size: Self.window)
      try open(pty, expecting: kept, run)
      let words = try type(
        pty, prefix: "r" + letters(run), for: Int.random(in: 2_200...3_400, using: &random))
      pty.signal(SIGKILL)
      kept = words
      _ = try? pty.waitForEnd()
    }
    let pty = try home.pty(store, size: Self.window)
    try open(pty, expecting: kept, 50)
    pty.signal(SIGKILL)
  }

  /// The words of a run, with when each was sent.
  fileprivate struct Expectation {
    let prefix: String
    let sent: [Date]
    let killed: Date

    /// How many of the words must be there.
    var required: Int {
      sent.count { killed.timeIntervalSince($0) * 1_000 >= Double(DraftSurvivalTests.mayBeLost) }
    }
  }

  /// Opens the draft that the start offers, or begins one, and goes to the justification.
  private func open(_ pty: PTY, expecting kept: Expectation?, _ run: Int) throws {
    if run == 0 {
      try pty.wait(for: "Alla målgrupper")
      try pty.press("3", for: "›Alkohol")
      try pty.press("b", for: "Ny beställning")
    } else {
      try pty.wait(for: "Enter fortsätter")
      try pty.press("\r", for: "Ny beställning")
    }
    try pty.press(Press.pageDown, for: "› Skäl")
    try pty.press(Press.down, for: "› Motivering")
    guard let kept, kept.required > 0 else { return }
    let text = pty.screen.text
    let lost = (1...kept.required).filter { !text.contains(kept.word($0)) }
    #expect(lost.isEmpty, "run \(run): of \(kept.required) words \(lost) are lost\n\(text)")
  }

  /// Replaces the text with numbered words for so many milliseconds.
  private func type(_ pty: PTY, prefix: String, for milliseconds: Int) throws -> Expectation {
    pty.send("\u{15}")
    let start = Date.now
    var sent: [Date] = []
    while Date.now.timeIntervalSince(start) * 1_000 < Double(milliseconds) {
      sent.append(.now)
      pty.send(Expectation.word(prefix, sent.count) + " ")
      pty.readUntilQuiet(milliseconds: 40)
    }
    return Expectation(prefix: prefix, sent: sent, killed: .now)
  }

  private func letters(_ number: Int) -> String {
    String(Character(Unicode.Scalar(UInt8(97 + number / 10 % 26))))
      + String(Character(Unicode.Scalar(UInt8(97 + number % 10))))
  }
}

extension DraftSurvivalTests.Expectation {
  fileprivate static func word(_ prefix: String, _ number: Int) -> String {
    prefix + String(number) + "å"
  }

  fileprivate func word(_ number: Int) -> String { Self.word(prefix, number) }
}
