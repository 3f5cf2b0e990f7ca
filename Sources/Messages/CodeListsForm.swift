import Domain

/// Code lists in the form they travel; the hierarchies are built anew on arrival.
struct CodeListsForm: Codable {
  var targetGroups: [TargetGroup]
  var kinds: [InsatsKind]
  var lists: [CodeListName: [CodeRow]]

  init(_ codes: CodeLists) {
    targetGroups = codes.targetGroups.rows
    kinds = codes.kinds.rows
    lists = codes.lists
  }

  var codes: CodeLists { CodeLists(targetGroups: targetGroups, kinds: kinds, lists: lists) }
}
