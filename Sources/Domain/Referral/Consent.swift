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
}
