import Domain
import GRDB

/// An order that somebody has seen and wants to change, as it is now.
enum SeenReferral {
  /// There is none, or the asker may not see it.
  case hidden
  /// Somebody else changed it first. That it is told is a read, and has been written down.
  case changed(ReferralRecord)
  case asSeen(ReferralRecord)

  /// `isVisible` is asked first, of any order there is.
  init(
    _ number: Int, version: Int, _ stamp: EventLog.Stamp, _ database: Database,
    _ isVisible: (ReferralRecord) -> Bool
  ) throws {
    guard let record = try ReferralReader(database: database).record(number), isVisible(record)
    else {
      self = .hidden
      return
    }
    guard record.referral.version != version else {
      self = .asSeen(record)
      return
    }
    try EventLog(database: database).append(
      .referralRead, subject: String(number),
      content: ReadContent(clients: [record.client.id]), stamp)
    self = .changed(record)
  }
}
