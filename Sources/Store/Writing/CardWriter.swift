import Domain
import GRDB

/// Writes whole cards, with their history and events.
struct CardWriter {
  let database: Database

  /// Writes a card at its new version, what it replaces being in the history already.
  func write(_ step: ImportPlan.Step, _ stamp: EventLog.Stamp) throws {
    try writeCard(step)
    try clearParts(step.card.id)
    try writeParts(step.card)
    try writeHistory(step, stamp)
  }

  private func writeCard(_ step: ImportPlan.Step) throws {
    let id = step.card.id.rawValue
    let elsewhere = try placesElsewhere(step.card)
    var places = CardColumns.values(step.card.places)
    places += [elsewhere.booked, elsewhere.waiting]
    if step.version == 1 {
      try run(
        "INSERT INTO insats (\(list(CardColumns.card)), version) VALUES (\(marks(CardColumns.card)), ?)",
        CardColumns.values(step.card) + [step.version])
      try run(
        """
        INSERT INTO insats_places (\(list(Self.placesColumns)), insats)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        places + [id])
      return
    }
    // All but the id, which comes first and never changes: as if it might, SQLite would look at
    // everything that points at the card.
    let settings = CardColumns.card.dropFirst().map { "\($0) = ?" } + ["version = ?"]
    try run(
      "UPDATE insats SET \(list(settings)) WHERE id = ? AND version = ?",
      CardColumns.values(step.card).dropFirst() + [step.version, id, step.version - 1])
    // The plan was made in this transaction, so the version cannot have moved.
    guard database.changesCount == 1 else { throw StoreError.damaged }
    try run(
      """
      UPDATE insats_places SET \(list(Self.placesColumns.map { "\($0) = ?" })) WHERE insats = ?
      """, places + [id])
  }

  private static let placesColumns =
    CardColumns.places + ["booked_elsewhere", "waiting_elsewhere"]

  /// What history keeps of places: without the store's own orders, which come and go between
  /// the card's versions.
  private func placesElsewhere(_ card: Insats) throws -> (booked: Int?, waiting: Int?) {
    PlaceLedger.elsewhere(
      card.places, own: try PlaceLedger(database: database).own(card.id))
  }

  private func clearParts(_ id: InsatsID) throws {
    for table in Self.partTables {
      try run("DELETE FROM \(table) WHERE insats = ?", [id.rawValue])
    }
  }

  /// The tables that hold a card's parts, places aside.
  static let partTables = [
    "insats_target_group", "insats_alias", "insats_relation", "insats_figure", "insats_source",
    "insats_practice_field", "insats_group_places",
  ]

  private func writeParts(_ card: Insats) throws {
    let id = card.id.rawValue
    for (isFor, tags) in [(true, card.targetGroups), (false, card.notFor)] {
      for (position, tag) in tags.enumerated() {
        try run(
          "INSERT INTO insats_target_group VALUES (?, ?, ?, ?, ?)",
          [id, isFor, position, tag.group.rawValue, tag.isInterpretation])
      }
    }
    for (position, alias) in card.aliases.enumerated() {
      try run("INSERT INTO insats_alias VALUES (?, ?, ?)", [id, position, alias])
    }
    for (relation, others) in [
      (Relation.combinable, card.combinableWith), (.leadsTo, card.leadsTo),
    ] {
      for (position, other) in others.enumerated() {
        try run(
          "INSERT INTO insats_relation VALUES (?, ?, ?, ?)",
          [id, relation.rawValue, position, other.rawValue])
      }
    }
    for (position, figure) in card.figures.enumerated() {
      try run(
        "INSERT INTO insats_figure VALUES (?, ?, ?, ?, ?)",
        [id, position, figure.text, figure.year, figure.source])
    }
    for (position, source) in card.sources.enumerated() {
      try run("INSERT INTO insats_source VALUES (?, ?, ?)", [id, position, source])
    }
    for (position, row) in card.places.reserved.enumerated() {
      try run(
        "INSERT INTO insats_group_places VALUES (?, ?, ?, ?)",
        [id, position, row.group.rawValue, row.max])
    }
    for field in card.practiceFields {
      try run("INSERT INTO insats_practice_field VALUES (?, ?)", [id, field.rawValue])
    }
  }

  private func writeHistory(_ step: ImportPlan.Step, _ stamp: EventLog.Stamp) throws {
    var card = step.card
    card.places = card.places.withoutTaken
    (card.places.booked, card.places.waiting) = try placesElsewhere(card)
    let snapshot = try CardSnapshot.text(card)
    let seal = CardSeal(
      version: step.version, fields: step.change.fields, snapshot: Digest.hex(snapshot))
    let event = try EventLog(database: database).append(
      EventAction(step.change.sort), subject: step.card.id.rawValue, content: seal, stamp)
    try run(
      """
      INSERT INTO insats_history (insats, version, event, change, fields, snapshot)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        step.card.id.rawValue, step.version, event, step.change.sort.rawValue,
        try CanonicalJSON.text(step.change.fields), snapshot,
      ])
  }

  private func run(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }

  private func list(_ columns: [String]) -> String { columns.joined(separator: ", ") }

  private func marks(_ columns: [String]) -> String {
    columns.map { _ in "?" }.joined(separator: ", ")
  }
}
