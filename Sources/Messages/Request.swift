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

  // Review.
  /// The orders that wait for the caller's decision.
  case queue(QueueFilter)
  /// All a reviewer needs of one order.
  case review(Int)
  /// Approves those that are as they were seen and have no flag.
  case approveUnflagged([SeenOrder])
  /// Takes the steps that fell due, as `systemet`; at opening and when the date changes.
  case runDueSteps

  // What happens with an order at its provider.
  case recordContact(RecordContact)
  case explainDeviation(ExplainDeviation)
  case setPlaces(SetPlaces)
  case insatsFigures(InsatsID)
  /// What else would fit the client of an order, best first.
  case alternatives(Int)

  // Needs that no insats meets.
  case signalNeed(SignalNeed)
  case needs
  case answerNeed(AnswerNeed)

  /// What needs the caller now.
  case today
  /// The caller has seen the catalogue's news up to this version.
  case markNewsSeen(Int)

  /// What a summary of a client is made of.
  case handoverBasis(Int)
  case handOver(HandOver)

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
    case .queue: .queue
    case .review: .review
    case .approveUnflagged: .approveUnflagged
    case .runDueSteps: .runDueSteps
    case .recordContact: .recordContact
    case .explainDeviation: .explainDeviation
    case .setPlaces: .setPlaces
    case .insatsFigures: .insatsFigures
    case .alternatives: .alternatives
    case .signalNeed: .signalNeed
    case .needs: .needs
    case .answerNeed: .answerNeed
    case .today: .today
    case .markNewsSeen: .markNewsSeen
    case .handoverBasis: .handoverBasis
    case .handOver: .handOver
    }
  }
}
