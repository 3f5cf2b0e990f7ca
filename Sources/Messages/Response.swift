package import Domain

/// The Engine's answers, one case a kind of request.
package enum Response: Codable, Sendable {
  case status(StoreStatus)
  case map(MapSnapshot)
  case catalogue(CatalogueSnapshot)
  case card(Insats)
  case search(SearchAnswer)
  /// In the order asked for.
  case compare([Insats])
  /// Oldest first.
  case history([CatalogueRevision])
  case imported(ImportReport)
  case exported([ExportedFile])
  /// Empty when all is well.
  case checked([CheckFault])

  /// The draft's version now.
  case draftSaved(version: Int)
  case drafts([Draft])
  case draft(Draft)
  case draftDiscarded
  case assessed(Assessment)
  case submitted(OrderReceipt)
  /// What is due first comes first.
  case orders([OrderLine])
  case order(OrderSheet)
  case stepped(OrderReceipt)
  case clients([ClientSummary])
  case client(ClientFile)
  /// `19850101-2384`; empty when the client has none.
  case number(String)
  case providerCopy(OrderSheet)

  case queue(ReviewQueue)
  case review(ReviewSheet)
  case approved(BulkApproval)
  /// How many steps were taken.
  case dueStepsRun(Int)
  case contactRecorded(OrderReceipt)
  case deviationExplained(Deviation)
  case placesSet(Places)
  case insatsFigures(InsatsFigures)
  case alternatives([Match])
  case needSignalled(UnmetNeed)
  case needs(NeedRegister)
  case needAnswered(UnmetNeed)
  case today(TodayAnswer)
  case newsSeen
  case handoverBasis(HandoverBasis)
  case handedOver(Handover)

  /// It took long, and whoever asked did not want the answer any more.
  case stopped

  /// Not carried out, and nothing stored.
  case refused(OrderRefusal)
}
