/// The columns of the list for a width; a column without room has width 0.
struct OrdersColumns {
  static let number = 5

  let insats: Int
  let caseNumber: Int
  let client: Int
  let caseworker: Int
  let status: Int
  let due: Int
  let width: Int

  /// - Parameters:
  ///   - width: of the list.
  ///   - hasCaseworkers: whether they are not all the user's own.
  init(width: Int, hasCaseworkers: Bool) {
    self.width = width
    caseNumber = width >= 68 ? 10 : 0
    client = width >= 110 ? 24 : 0
    caseworker = hasCaseworkers && width >= 68 ? 12 : 0
    status = width >= 56 ? 11 : 0
    // With the word for what is due where there is room.
    due = width >= 92 ? 24 : 12
    let others = [caseNumber, client, caseworker, status, due].filter { $0 > 0 }
    insats = width - 1 - Self.number - 2 - others.reduce(0) { $0 + $1 + 1 }
  }

  var saysWhatIsDue: Bool { due > 12 }

  var insatsX: Int { 1 + Self.number + 1 }
  var caseNumberX: Int { insatsX + insats + 1 }
  var clientX: Int { after(caseNumberX, caseNumber) }
  var caseworkerX: Int { after(clientX, client) }
  var statusX: Int { after(caseworkerX, caseworker) }
  var dueX: Int { after(statusX, status) }

  private func after(_ x: Int, _ width: Int) -> Int { width > 0 ? x + width + 1 : x }
}
