package import Domain

/// An order somebody is writing.
package struct DraftRecord: Codable, Hashable, Sendable {
  /// A UUID made by the program that writes it.
  package var id: String
  package var content: ReferralContent
  /// What tells drafts apart in a list: the case number, or empty.
  package var hint: String
  /// Seconds since 1970 UTC.
  package var created: Int
  package var saved: Int
  /// Counts up with every save that changed something.
  package var version: Int
}

/// What became of saving a draft.
package enum DraftOutcome: Hashable, Sendable {
  /// Saved; its version now.
  case saved(version: Int)
  /// Another window saved it first; as it is now.
  case conflict(DraftRecord)
  /// It is somebody else's, or it has been sent or thrown away.
  case gone
}
