import Domain

/// The rows of the code lists as rows to choose from.
enum CodeRows {
  static func list(_ name: CodeListName, _ state: AppState) -> [PickRow] {
    (state.codes.lists[name] ?? []).map { row in
      PickRow(
        key: row.key.rawValue, name: row.name, help: row.help,
        isValid: row.validity.contains(state.moment.today))
    }
  }

  static func targetGroups(_ state: AppState) -> [PickRow] {
    let groups = state.codes.targetGroups
    return groups.rows.map { group in
      PickRow(
        key: group.key.rawValue, name: group.name, help: group.help, synonyms: group.synonyms,
        depth: groups.depth(of: group.key),
        isValid: group.validity.contains(state.moment.today))
    }
  }

  static func kinds(_ state: AppState) -> [PickRow] {
    let kinds = state.codes.kinds
    return kinds.rows.map { kind in
      PickRow(
        key: kind.key.rawValue, name: kind.name, synonyms: kind.synonyms,
        depth: kinds.depth(of: kind.key), isValid: kind.validity.contains(state.moment.today))
    }
  }
}
