/// The kinds of requests, for the table of who may do what.
package enum RequestKind: String, Codable, CaseIterable, Sendable {
  case status
  case map
  case catalogue
  case card
  case search
  case compare
  case history
  case importCatalogue
  case export
  case check
  case saveDraft
  case drafts
  case draft
  case discardDraft
  case assess
  case submit
  case orders
  case order
  case step
  case clients
  case client
  case revealNumber
  case providerCopy
}
