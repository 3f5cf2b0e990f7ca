package import Canvas

/// Every action of the program, by context.
package enum ActionTable {
  /// The actions of one context alone, without the ones that hold everywhere.
  package static func own(_ context: Context) -> [Action] {
    switch context {
    case .today: TodayActions.table
    case .map: MapActions.table
    case .catalogueList: CatalogueActions.list
    case .catalogueSearch: CatalogueActions.search
    case .facets: FacetActions.table
    case .card: CardActions.table
    case .compare: CompareActions.table
    case .orders: OrdersActions.table
    case .orderFilter: OrderFilterActions.table
    case .order: OrderActions.table
    case .review: ReviewActions.table
    case .reviewOrder: ReviewOrderActions.table
    case .queueFilter: QueueFilterActions.table
    case .bulkApproval: BulkApprovalActions.table
    case .step: StepActions.table
    case .contact: ContactActions.table
    case .explain: ExplainActions.table
    case .handover: HandoverActions.table
    case .places: PlacesActions.table
    case .clients: ClientsActions.table
    case .client: ClientActions.table
    case .match: MatchActions.table
    case .form: FormActions.table
    case .pick: PickActions.table
    case .drafts: DraftsActions.table
    case .conflict: ConflictActions.table
    case .need: NeedActions.table
    case .needs: NeedsActions.table
    case .needAnswer: NeedAnswerActions.table
    case .help: HelpActions.table
    case .palette: PaletteActions.table
    case .firstStart: FirstStartActions.table
    }
  }

  /// What can be done in a context. A context's own action hides a general one with the same
  /// key.
  package static func all(_ context: Context) -> [Action] { MergedActions.table(context) }

  /// The keys that carry out an action in a context: where text is edited, those that type
  /// something are text, but for the blank that ticks.
  static func keys(_ action: Action, in context: Context) -> [Key] {
    context.isEditing
      ? action.keys.filter { !$0.isText || $0 == .character(" ") } : action.keys
  }

  /// The action a key means in a context.
  package static func action(for key: Key, in context: Context) -> Action? {
    if context.isEditing, key.isText { return own(context).first { $0.keys.contains(key) } }
    let folded = key.lowercased
    return all(context).first { $0.keys.contains(folded) }
  }
}

extension Key {
  /// Whether the key types a character.
  var isText: Bool {
    if case .character = self { return true }
    return false
  }

  /// Letters mean the same with and without Shift.
  var lowercased: Key {
    guard case .character(let character) = self, let lower = character.lowercased().first else {
      return self
    }
    return .character(lower)
  }
}
