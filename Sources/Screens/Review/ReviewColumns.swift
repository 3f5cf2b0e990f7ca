/// The columns of the queue for a width; a column without room has width 0.
struct ReviewColumns {
  static let number = 5

  let insats: Int
  let caseNumber: Int
  let caseworker: Int
  let days: Int
  let flags: Int

  init(width: Int) {
    caseNumber = width >= 60 ? 10 : 0
    caseworker = width >= 76 ? 13 : 0
    days = width >= 50 ? 6 : 4
    let rest =
      width - 1 - Self.number - 1
      - [caseNumber, caseworker, days].filter { $0 > 0 }.reduce(0) { $0 + $1 + 1 }
    flags = width >= 60 ? max(12, rest / 2 + 2) : max(8, rest / 2)
    insats = max(4, rest - flags - 2)
  }

  var insatsX: Int { 1 + Self.number + 1 }
  var caseNumberX: Int { insatsX + insats + 1 }
  var caseworkerX: Int { after(caseNumberX, caseNumber) }
  var daysX: Int { after(caseworkerX, caseworker) }
  var flagsX: Int { daysX + days + 2 }

  private func after(_ x: Int, _ width: Int) -> Int { width > 0 ? x + width + 1 : x }
}
