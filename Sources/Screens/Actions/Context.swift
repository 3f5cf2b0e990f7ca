/// Where the keys go: the topmost layer, and the part of it that has the focus.
package enum Context: String, CaseIterable, Sendable {
  case today, map, catalogueList, catalogueSearch, orders, facets, card, compare
  case form, pick, drafts, conflict, orderFilter, order, step, contact, explain, handover, places,
    clients, client,
    match
  case need, needs, needAnswer
  case review, reviewOrder, queueFilter, bulkApproval
  case help, palette, firstStart

  /// Whether every printable key is text here.
  package var isEditing: Bool {
    switch self {
    case .catalogueSearch, .palette, .form, .pick, .step, .contact, .explain, .handover, .places,
      .clients, .need,
      .needAnswer:
      true
    case .today, .map, .catalogueList, .orders, .facets, .card, .compare, .drafts, .conflict,
      .orderFilter, .order, .client, .match, .needs, .review, .reviewOrder, .queueFilter,
      .bulkApproval, .help, .firstStart:
      false
    }
  }
}
