import Foundation
import GRDB

/// Goes through the chain of events from its first row.
enum EventCheck {
  static func faults(_ database: Database) throws -> [StoreFault] {
    var faults: [StoreFault] = []
    var previous = Digest.zero
    var last = 0
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT seq, at, actor, action, subject, content, digest FROM event ORDER BY seq")
    while let row = try rows.next() {
      var row = RowReader(row)
      let seq: Int = try row.next()
      if seq != last + 1 { faults.append(StoreFault(.eventMissing, "\(last + 1)")) }
      let digest = EventLog.digest(
        seq: seq, at: try row.next(), actor: try row.next(), action: try row.next(),
        subject: try row.next(), content: try row.next(), previous: previous)
      let stored: Data = try row.next()
      if stored != digest { faults.append(StoreFault(.eventAltered, "\(seq)")) }
      // From the stored digest on, so that one altered row is one fault.
      previous = stored
      last = seq
    }
    let head = try EventLog(database: database).head()
    if head.seq != last || head.digest != previous {
      faults.append(StoreFault(.eventMissing, "\(last + 1)"))
    }
    return faults
  }
}
