/// What the client has agreed may be told to a provider outside (OSL 10:1; domain facts 2.4.2).
package struct Consent: Codable, Hashable, Sendable {
  package enum Form: String, Codable, CaseIterable, Sendable {
    case oral = "muntligt"
    case written = "skriftligt"
  }

  /// Who may be told.
  package var receiver: String
  /// The fields of the order that may be told.
  package var fields: [ReferralField]
  package var purpose: String
  package var given: Day
  package var form: Form
  package var until: Day?
  package var withdrawn: Day?

  package init(
    receiver: String, fields: [ReferralField], purpose: String, given: Day, form: Form,
    until: Day? = nil, withdrawn: Day? = nil
  ) {
    self.receiver = receiver
    self.fields = fields
    self.purpose = purpose
    self.given = given
    self.form = form
    self.until = until
    self.withdrawn = withdrawn
  }

  /// Whether it holds on a day.
  package func isValid(on day: Day) -> Bool {
    if let withdrawn, day >= withdrawn { return false }
    if let until, day > until { return false }
    return day >= given
  }

  /// Whether it holds on a day, and is for those who run the insats.
  package func covers(_ insats: Insats?, in catalogue: Catalogue, on day: Day) -> Bool {
    isValid(on: day) && names(insats?.provider.flatMap { catalogue.provider($0) })
  }

  /// Whether the receiver is a provider, by its name or key. There is nothing to compare with when
  /// the card names none.
  package func names(_ provider: Provider?) -> Bool {
    guard let provider else { return true }
    let receiver = Self.folded(receiver)
    return [provider.name, provider.key.rawValue].contains { Self.folded($0) == receiver }
  }

  private static func folded(_ name: String) -> String { ReferralText.cleaned(name).lowercased() }
}
