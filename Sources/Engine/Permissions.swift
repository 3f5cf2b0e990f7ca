package import Domain
package import Messages

/// Who may do what: one table, asked before every request.
package enum Permissions {
  /// The catalogue is not secret, so every role reads it; only the catalogue's editor changes
  /// it. Providers do not see who changed what, nor the state of the store.
  ///
  /// Whoever writes orders is a caseworker. Those who read them see their own unit's, which
  /// `Reach` sees to; the administrator and the catalogue's editor see no cases at all.
  private static let table: [RequestKind: Set<UserRole>] = {
    let everybody = Set(UserRole.allCases)
    let ownStaff = everybody.subtracting([.provider])
    return [
      .status: everybody,
      .map: everybody,
      .catalogue: everybody,
      .card: everybody,
      .search: everybody,
      .compare: everybody,
      .export: everybody,
      .history: ownStaff,
      .check: ownStaff,
      .importCatalogue: [.catalogueEditor],
      .saveDraft: [.caseworker],
      .drafts: [.caseworker],
      .draft: [.caseworker],
      .discardDraft: [.caseworker],
      .assess: [.caseworker],
      .submit: [.caseworker],
      .orders: [.caseworker, .supervisor, .provider],
      .order: [.caseworker, .supervisor, .provider],
      .step: [.caseworker, .supervisor, .provider],
      .clients: [.caseworker, .supervisor],
      .client: [.caseworker, .supervisor],
      .revealNumber: [.caseworker, .supervisor],
      .providerCopy: [.caseworker, .supervisor],
      .queue: [.supervisor],
      .review: [.supervisor],
      .approveUnflagged: [.supervisor],
      // It is the program that acts, whoever opened it.
      .runDueSteps: everybody,
      .recordContact: [.caseworker, .provider],
      .explainDeviation: [.caseworker, .supervisor, .provider],
      .setPlaces: [.provider, .catalogueEditor],
      .insatsFigures: everybody,
      .alternatives: [.caseworker],
      .signalNeed: [.caseworker, .supervisor],
      .needs: [.caseworker, .supervisor, .catalogueEditor],
      .answerNeed: [.catalogueEditor],
      .today: everybody,
      .markNewsSeen: everybody,
      .handoverBasis: [.caseworker, .supervisor],
      .handOver: [.caseworker, .supervisor],
    ]
  }()

  /// The roles any of which is enough; none for a request the table does not know.
  package static func roles(for kind: RequestKind) -> Set<UserRole> { table[kind] ?? [] }

  /// - Throws: `notAllowed` with the roles that may, in the order of `UserRole`.
  package static func check(_ kind: RequestKind, _ caller: Caller) throws(EngineError) {
    let roles = roles(for: kind)
    guard caller.roles.isDisjoint(with: roles) else { return }
    throw .notAllowed(kind, roles: UserRole.allCases.filter(roles.contains))
  }
}
