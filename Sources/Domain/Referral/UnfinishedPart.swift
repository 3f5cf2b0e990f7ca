/// What a draft holds beyond an order. Never part of an order that is sent
/// (`ReferralContent.normalised`).
package struct UnfinishedPart: Codable, Hashable, Sendable {
  /// What has been typed in a field and is not yet a day or a number, by the field's key.
  package var typed: [String: String] = [:]
  /// The order the draft puts right, and its version when it was opened for that.
  package var corrects: Int?
  package var version: Int?

  /// The order the draft's order takes the place of.
  package var replaces: Int?

  package init() {}

  package var isEmpty: Bool { typed.isEmpty && corrects == nil && replaces == nil }
}
