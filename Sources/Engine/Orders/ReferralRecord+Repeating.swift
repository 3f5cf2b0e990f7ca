import Domain
import Store

extension ReferralRecord {
  /// Whether what is stored is what somebody sends again.
  ///
  /// Overrides of warnings that were not raised have not been stored, a client may have got a
  /// number from elsewhere, and a consent may have been withdrawn since.
  /// `given` is tidied, with the personal number as typed or as stored.
  func holds(_ given: ReferralContent, today: Day) -> Bool {
    guard isSame(given.client, today),
      referral.content.overrides.allSatisfy(given.overrides.contains)
    else { return false }
    var mine = given
    var stored = referral.content
    mine.client = stored.client
    mine.overrides = stored.overrides
    if mine.consent?.withdrawn == nil { stored.consent?.withdrawn = nil }
    return mine == stored
  }

  private func isSame(_ given: ClientIdentity, _ today: Day) -> Bool {
    var given = given
    let number = given.personalNumber
    if number == Masking.number(client.identity.personalNumber) {
      given.personalNumber = ""
    } else if let parsed = try? PersonalNumber.parse(number, today: today) {
      given.personalNumber = parsed.normalised
    }
    return client.identity.caseNumber.uppercased() == given.caseNumber.uppercased()
      && client.difference(from: given) == nil
      && (client.identity.isProtected || !given.isProtected)
  }
}
