package import Domain
import GRDB

extension CatalogueStore {
  /// Saves a draft, new or known. Only the first save of a draft is an event.
  /// - Parameters:
  ///   - id: a UUID made by the asking program.
  ///   - content: as far as it is written.
  ///   - version: the version the asker has seen; 0 for a new draft. The same save again does
  ///     no harm.
  ///   - owner: the user's name.
  ///   - at: seconds since 1970 UTC.
  /// - Returns: what became of it.
  /// - Throws: as every write.
  package func saveDraft(
    _ id: String, _ content: ReferralContent, version: Int, owner: String, at: Int
  ) throws(StoreError) -> DraftOutcome {
    let stamp = EventLog.Stamp(actor: owner, at: at)
    return try write { database in
      let writer = DraftWriter(database: database)
      let known = try writer.read(id, of: owner)
      if let known {
        if known.content == content { return .saved(version: known.version) }
        guard known.version == version else {
          try EventLog(database: database).append(
            .draftRead, subject: id, content: ReadContent(), stamp)
          return .conflict(known)
        }
      } else {
        let isTaken =
          try Bool.fetchOne(
            try database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM draft WHERE id = ?)"),
            arguments: [id])
          ?? false
        guard version == 0, !isTaken else { return .gone }
      }
      let draft = DraftRecord(
        id: id, content: content, hint: content.client.caseNumber,
        created: known?.created ?? at, saved: at, version: (known?.version ?? 0) + 1)
      try writer.write(draft, owner: owner, isNew: known == nil)
      if known == nil {
        try EventLog(database: database).append(
          .draftNew, subject: id, content: ReadContent(), stamp)
      }
      return .saved(version: draft.version)
    }
  }

  /// A user's drafts, the last saved first. Reading them is an event when there are any.
  package func drafts(of owner: String, at: Int) throws(StoreError) -> [DraftRecord] {
    try write { database in
      let drafts = try DraftWriter(database: database).drafts(of: owner)
      for draft in drafts {
        try EventLog(database: database).append(
          .draftRead, subject: draft.id, content: ReadContent(), .init(actor: owner, at: at))
      }
      return drafts
    }
  }

  /// - Returns: `nil` when the user has no such draft.
  package func draft(_ id: String, of owner: String, at: Int) throws(StoreError) -> DraftRecord? {
    try write { database in
      guard let draft = try DraftWriter(database: database).read(id, of: owner) else { return nil }
      try EventLog(database: database).append(
        .draftRead, subject: id, content: ReadContent(), .init(actor: owner, at: at))
      return draft
    }
  }

  /// Throws a draft away.
  /// - Returns: whether there was one.
  @discardableResult
  package func discardDraft(_ id: String, of owner: String, at: Int) throws(StoreError) -> Bool {
    try write { database in
      try DraftWriter(database: database).remove(
        id, of: owner, .draftDiscarded, .init(actor: owner, at: at))
    }
  }
}
