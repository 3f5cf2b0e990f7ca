/// Every code list of the program, read from `data/kodverk/` or from the store.
package struct CodeLists: Sendable {
  package let targetGroups: Hierarchy<TargetGroup>
  package let kinds: Hierarchy<InsatsKind>
  /// The plain lists, each in display order.
  package let lists: [CodeListName: [CodeRow]]

  package init(
    targetGroups: [TargetGroup], kinds: [InsatsKind], lists: [CodeListName: [CodeRow]] = [:]
  ) {
    self.targetGroups = Hierarchy(targetGroups, parent: \.parent)
    self.kinds = Hierarchy(kinds, parent: \.parent)
    self.lists = lists
  }

  /// No codes at all; what a screen has before the store has answered.
  package static let empty = CodeLists(targetGroups: [], kinds: [])

  /// The name of a target group, or its key when the list does not have it.
  package func name(of key: TargetGroupKey) -> String { targetGroups[key]?.name ?? key.rawValue }

  /// The name of a kind, or its key when the list does not have it.
  package func name(of key: KindKey) -> String { kinds[key]?.name ?? key.rawValue }

  /// A row of a plain list.
  package func row(_ key: CodeKey, in list: CodeListName) -> CodeRow? {
    lists[list]?.first { $0.key == key }
  }
}
