package import Domain

/// Everything the Engine can be asked for. In process today, over a socket later: the same
/// values.
package enum Request: Codable, Hashable, Sendable {
  /// What store this is and who the caller is.
  case status
  /// The little the map needs, quickly.
  case map
  /// The whole catalogue with its lists, for a snapshot in the program.
  case catalogue
  case card(InsatsID)
  /// A search line in the query language; `limit` bounds the hits, `nil` gives all.
  case search(line: String, limit: Int?)
  /// Two or three cards side by side.
  case compare([InsatsID])
  /// Who changed what in a card, and when.
  case history(InsatsID)
  /// Brings the catalogue in step with files.
  case importCatalogue(CatalogueFiles)
  /// The whole catalogue as files, ended insatser too.
  case export(ExportFormat)
  /// Goes through the store for faults.
  case check

  // Orders. Each answer that tells of a client was written down as an event before it is given.
  /// Keeps a draft; cheap enough for every other second.
  case saveDraft(DraftSave)
  /// The caller's drafts, the last saved first.
  case drafts
  case draft(String)
  case discardDraft(String)
  /// What is wrong with an order, what to point out, and what else would fit. `own` is the order
  /// itself when it has been sent in before.
  case assess(ReferralContent, own: Int?)
  case submit(SubmitOrder)
  case orders(OrderQuery)
  case order(Int)
  case step(TakeStep)
  case clients(ClientQuery)
  /// A client's insatser in time.
  case client(Int)
  /// A client's whole personal number.
  case revealNumber(Int)
  /// An order with only the fields the consent covers.
  case providerCopy(Int)

  /// Which request it is, without what it carries.
  package var kind: RequestKind {
    switch self {
    case .status: .status
    case .map: .map
    case .catalogue: .catalogue
    case .card: .card
    case .search: .search
    case .compare: .compare
    case .history: .history
    case .importCatalogue: .importCatalogue
    case .export: .export
    case .check: .check
    case .saveDraft: .saveDraft
    case .drafts: .drafts
    case .draft: .draft
    case .discardDraft: .discardDraft
    case .assess: .assess
    case .submit: .submit
    case .orders: .orders
    case .order: .order
    case .step: .step
    case .clients: .clients
    case .client: .client
    case .revealNumber: .revealNumber
    case .providerCopy: .providerCopy
    }
  }
}
