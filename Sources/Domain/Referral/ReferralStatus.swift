/// Where an order stands (design §6). The raw values are the keys in commands and JSON.
package enum ReferralStatus: String, Codable, CaseIterable, Sendable {
  case draft = "utkast"
  /// Sent in, a supervisor decides.
  case inReview = "granskas"
  /// Back with the caseworker, with a reason.
  case sentBack = "aterlamnad"
  case approved = "godkand"
  /// With the provider, who has not answered.
  case ordered = "bestalld"
  case received = "mottagen"
  case assessed = "bedoms"
  case waitingList = "vantelista"
  case accepted = "accepterad"
  case declined = "nekad"
  case started = "startad"
  case paused = "pausad"
  case closed = "avslutad"
  case withdrawn = "aterkallad"
  /// No answer in time.
  case expired = "utgangen"
  /// Replaced by a new order that points back.
  case redirected = "omdirigerad"
  case enteredInError = "felregistrerad"
}
