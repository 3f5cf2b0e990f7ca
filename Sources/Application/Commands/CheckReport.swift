import Engine
import Exchange
import Foundation
import Messages

/// The command `kontroll`.
enum CheckReport {
  private struct Answer: Encodable {
    struct Fault: Encodable {
      var slag: String
      var vad: String
    }

    var fel: [Fault]
  }

  static func run(format: OutputFormat, _ workplace: Workplace) throws -> Int32 {
    guard case .checked(let faults) = try workplace.engine.send(.check) else {
      throw CommandError.unexpectedAnswer
    }
    let output = Output()
    switch format {
    case .text:
      if faults.isEmpty {
        try output.line(CommandText.allWell)
      } else {
        try output.lines(faults.map(CommandText.fault))
      }
    case .csv:
      try output.bytes(
        CSVWriter.write(
          head: ["slag", "vad"], rows: faults.map { [$0.kind.rawValue, $0.subject] }))
    case .json:
      let answer = Answer(fel: faults.map { .init(slag: $0.kind.rawValue, vad: $0.subject) })
      try output.bytes(JSONAnswer.bytes(answer))
    }
    return faults.isEmpty ? ExitStatus.done : ExitStatus.badData
  }
}
