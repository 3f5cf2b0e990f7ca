import Domain

/// What an event says was done, as stored. Names are never reused for something else.
enum EventAction: String {
  case storeCreated = "lager.skapat"
  case listsSynced = "listor.uppdaterade"
  case cardNew = "insats.ny"
  case cardChanged = "insats.andrad"
  case cardClosed = "insats.stangd"
  case catalogueImported = "katalog.importerad"

  init(_ sort: CatalogueChange.Sort) {
    switch sort {
    case .new: self = .cardNew
    case .changed: self = .cardChanged
    case .closed: self = .cardClosed
    }
  }

  /// Events whose content is a `Seal` of the lists and the catalogue's version.
  static let sealing: [EventAction] = [.storeCreated, .listsSynced, .catalogueImported]
}
