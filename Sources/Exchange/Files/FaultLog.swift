import Domain

/// Collects the faults of one file while it is read.
final class FaultLog {
  let file: String
  /// Column heads of a CSV file; a fault with a column is then named by its head.
  var heads: [String] = []
  private var found: [FileFault] = []

  init(file: String) { self.file = file }

  var isEmpty: Bool { found.isEmpty }

  /// The faults by line and column, in the order found where those are equal.
  var faults: [FileFault] {
    found.enumerated().sorted { left, right in
      let one = (left.element.line ?? 0, left.element.column ?? 0, left.offset)
      return one < (right.element.line ?? 0, right.element.column ?? 0, right.offset)
    }.map(\.element)
  }

  /// Adds a fault. `field` is the key as written, cut and cleaned since it comes from the file.
  func report(
    _ problem: FileFault.Problem, line: Int?, column: Int? = nil, field: String? = nil
  ) {
    let head = column.flatMap { heads.indices.contains($0 - 1) ? heads[$0 - 1] : nil }
    found.append(
      FileFault(
        file: file, line: line, column: column, field: (head ?? field).map(CleanText.excerpt),
        problem: Self.safe(problem)))
  }

  func report(_ problem: FileFault.Problem, at node: FileNode, field: String?) {
    report(problem, line: node.line, column: node.column, field: field)
  }

  /// Throws what was found in one or more files, if anything was.
  static func check(_ logs: [FaultLog]) throws(FileFaults) {
    let all = logs.flatMap(\.faults)
    if !all.isEmpty { throw FileFaults(all) }
  }

  /// Values of the file are shown in the fault, so they are cut and cleaned as well.
  private static func safe(_ problem: FileFault.Problem) -> FileFault.Problem {
    switch problem {
    case .unknownCode(let value, let near):
      .unknownCode(value: CleanText.excerpt(value), near: near)
    case .duplicate(let value): .duplicate(value: CleanText.excerpt(value))
    default: problem
    }
  }
}
