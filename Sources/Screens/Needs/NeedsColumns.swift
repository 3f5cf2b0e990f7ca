/// The columns of the register for a width; a column without room has width 0.
struct NeedsColumns {
  static let number = 5

  let subject: Int
  let status: Int
  /// Whether the program noticed it.
  let mark: Int
  let day: Int

  init(width: Int) {
    status = width >= 36 ? 7 : 0
    mark = width >= 44 ? 4 : 0
    day = width >= 60 ? 10 : 0
    let others = [status, mark, day].filter { $0 > 0 }
    subject = width - 1 - Self.number - 2 - others.reduce(0) { $0 + $1 + 1 }
  }

  var subjectX: Int { 2 + Self.number }
  var statusX: Int { subjectX + subject + 1 }
  var markX: Int { statusX + (status > 0 ? status + 1 : 0) }
  var dayX: Int { markX + (mark > 0 ? mark + 1 : 0) }
}
