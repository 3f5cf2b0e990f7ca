import Domain

/// What a pick-list holds, and how it is answered.
struct PickSource {
  let title: String
  let sort: PickSort
  let rows: [PickRow]

  /// The rows that may be chosen today. In a list of several, one that was chosen when it still
  /// could be stays, to be unticked; in a list of one there is a row that takes the choice away.
  init(_ pick: PickState, _ state: AppState) {
    let all: [PickRow]
    switch pick.purpose {
    case .need(let need):
      title = MatchScreenText.name(need)
      sort = NeedRows.sort(need)
      all = NeedRows.rows(need, state)
    case .signal(let part):
      title = part == .groups ? NeedText.groupsLabel : NeedText.kindLabel
      sort = part == .groups ? .several : .one
      all = part == .groups ? CodeRows.targetGroups(state) : CodeRows.kinds(state)
    case .form(let row):
      title = PickText.title(row)
      sort = FormRows.sort(row)
      all = FormRows.rows(row, state)
    }
    switch sort {
    case .number: rows = []
    case .several: rows = all.filter { $0.isValid || pick.opened.contains($0.key) }
    case .one:
      let none = PickRow(key: "", name: PickText.none, help: PickText.noneHelp)
      rows = (pick.opened.isEmpty ? [] : [none]) + all.filter(\.isValid)
    }
  }

  var isSeveral: Bool { sort == .several }

  var range: ClosedRange<Int>? {
    if case .number(let range) = sort { range } else { nil }
  }
}
