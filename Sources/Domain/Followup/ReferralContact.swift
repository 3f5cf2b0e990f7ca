/// A meeting with the client about an order: the intake interview, or a follow-up.
package struct ReferralContact: Codable, Hashable, Sendable {
  package enum Sort: String, Codable, CaseIterable, Sendable {
    /// Inskrivningssamtal.
    case intake = "inskrivning"
    /// Uppföljning.
    case followUp = "uppfoljning"
  }

  package var sort: Sort
  /// The day it was, or was to be.
  package var day: Day
  /// Whether the client came.
  package var attended: Bool
  /// The day of the next one, if one was set; a follow-up's becomes the order's review day.
  package var next: Day?
  package var text: String
  /// Login name of who wrote it down.
  package var by: String
  /// Seconds since 1970 UTC.
  package var at: Int

  package init(
    _ sort: Sort, day: Day, attended: Bool, next: Day? = nil, text: String = "", by: String,
    at: Int
  ) {
    self.sort = sort
    self.day = day
    self.attended = attended
    self.next = next
    self.text = text
    self.by = by
    self.at = at
  }
}
