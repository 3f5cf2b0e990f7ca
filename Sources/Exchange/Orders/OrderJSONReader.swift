import Domain
import Foundation

/// Reads one order in JSON as `docs/cli.md` describes it: strictly, with every fault at once.
package enum OrderJSONReader {
  /// The most bytes an order may be; more is refused unread.
  package static let sizeLimit = 1_000_000

  package static func read(_ bytes: [UInt8]) -> OrderInput {
    let log = FaultLog(file: "")
    var input = OrderInput(
      content: ReferralContent(), overridePositions: [], isRead: false, faults: [])
    if let root = document(bytes, log: log),
      let row = MappingReader(root, keys: OrderPath.root, log: log)
    {
      input.isRead = true
      let parts = OrderJSONParts(row: row)
      input.content = parts.content()
      let overrides = parts.overrides()
      input.content.overrides = overrides.map(\.override)
      input.overridePositions = overrides.map(\.position)
      input.requestID = parts.requestID()
    }
    input.faults = log.faults.map { fault in
      OrderInput.Fault(
        path: fault.field.map(named) ?? "", line: fault.line, problem: withoutValue(fault.problem))
    }
    return input
  }

  private static func document(_ bytes: [UInt8], log: FaultLog) -> FileNode? {
    guard bytes.count <= sizeLimit else {
      log.report(.tooLarge, line: nil)
      return nil
    }
    guard let text = TextDecoding.utf8(bytes, log: log) else { return nil }
    return JSONDocument.read(SourceFile(name: "", text: escaped(text)), log: log)
  }

  /// Control characters and foreign line breaks inside a text as `\u` and four digits, so that the
  /// rules of its field can say what is wrong with it. After a backslash they are left alone: there
  /// they would become a part of another escape.
  private static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: CleanText.breaksLines) else { return text }
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if CleanText.breaksLines(scalar), last != "\\" {
        let digits = String(scalar.value, radix: 16)
        let padding = String(repeating: "0", count: 4 - digits.count)
        result.append(contentsOf: ("\\u" + padding + digits).unicodeScalars)
      } else {
        result.append(scalar)
      }
      last = scalar
    }
    return String(result)
  }

  /// A key somebody made up may itself be a person's number.
  private static func named(_ path: String) -> String {
    PersonalNumber.looksPresent(in: path) ? "" : path
  }

  private static func withoutValue(_ problem: FileFault.Problem) -> FileFault.Problem {
    switch problem {
    case .unknownCode(_, let near): .unknownCode(value: "", near: near)
    case .duplicate: .duplicate(value: "")
    default: problem
    }
  }
}
