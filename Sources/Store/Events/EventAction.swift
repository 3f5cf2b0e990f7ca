import Domain

/// What an event says was done, as stored. Names are never reused for something else.
enum EventAction: String {
  case storeCreated = "lager.skapat"
  case listsSynced = "listor.uppdaterade"
  case cardNew = "insats.ny"
  case cardChanged = "insats.andrad"
  case cardClosed = "insats.stangd"
  case catalogueImported = "katalog.importerad"
  case clientNew = "deltagare.ny"
  case clientChanged = "deltagare.andrad"
  case clientsFound = "deltagare.sokt"
  case clientRead = "deltagare.last"
  case numberRevealed = "personnummer.visat"
  case referralNew = "bestallning.ny"
  case referralStep = "bestallning.steg"
  case referralContact = "bestallning.samtal"
  case referralDeviation = "bestallning.avvikelse"
  case referralHandedOver = "bestallning.overlamnad"
  case referralRead = "bestallning.last"
  case referralsListed = "bestallning.listad"
  case providerCopy = "bestallning.utforarkopia"
  case draftNew = "utkast.nytt"
  case draftRead = "utkast.last"
  case draftDiscarded = "utkast.kastat"
  case draftTaken = "utkast.skickat"
  case needNew = "behov.nytt"
  case needAnswered = "behov.besvarat"
  case handedOver = "deltagare.overlamnad"
  case queueListed = "granskning.listad"
  case todayListed = "idag.listad"

  init(_ sort: CatalogueChange.Sort) {
    switch sort {
    case .new: self = .cardNew
    case .changed: self = .cardChanged
    case .closed: self = .cardClosed
    }
  }

  /// Events whose content is a `Seal` of the lists and the catalogue's version.
  static let sealing: [EventAction] = [.storeCreated, .listsSynced, .catalogueImported]

  /// Events whose content is a `RowSeal` of a client.
  static let clientChanges: [EventAction] = [.clientNew, .clientChanged]

  /// Events whose content is a `RowSeal` of an order.
  static let referralChanges: [EventAction] = [
    .referralNew, .referralStep, .referralContact, .referralDeviation, .referralHandedOver,
  ]

  /// Events whose content is a `RowSeal` of a need or of a handover.
  static let needChanges: [EventAction] = [.needNew, .needAnswered]
  static let handovers: [EventAction] = [.handedOver]
}
