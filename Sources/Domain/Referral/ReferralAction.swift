/// What can be done to an order, each with its rows in `Lifecycle.table`. The raw values are the
/// keys in commands, JSON and events.
package enum ReferralAction: String, Codable, CaseIterable, Sendable {
  /// Begins a draft.
  case create = "skapa"
  /// Sends a draft, or one that came back, to the supervisor; in a solo store to the provider.
  case submit = "skicka"
  case sendBack = "aterlamna"
  case approve = "godkann"
  /// The supervisor undoes a decision that nobody has acted on.
  case takeBack = "ta_tillbaka"
  /// Hands an order on to the provider: when approved, or when review took too long.
  case forward = "vidarebefordra"
  case receive = "ta_emot"
  case assess = "bedom"
  case putOnWaitingList = "stall_i_ko"
  case accept = "acceptera"
  case decline = "neka"
  case start = "starta"
  case pause = "pausa"
  case resume = "ateruppta"
  case close = "avsluta"
  case withdraw = "aterkalla"
  /// The provider did not answer in time.
  case expire = "lat_utga"
  /// Replaces the order with a new one that points back.
  case redirect = "omdirigera"
  /// Takes an order that should never have been out of all lists and figures.
  case markInError = "felregistrera"
  case reopen = "ateroppna"
}
