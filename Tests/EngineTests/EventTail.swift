import Foundation
import GRDB

@testable import Store

/// An event as it stands in the store's log.
struct LoggedEvent: Equatable {
  var actor: String
  var at: Int
  var action: String
  var subject: String
  var content: String

  /// Whose data was read, in an event of a read.
  var read: ReadContent? { try? JSONDecoder().decode(ReadContent.self, from: Data(content.utf8)) }

  /// Whether it tells that an order, client or draft was changed, not only read.
  var isChange: Bool {
    ![
      EventAction.clientsFound, .clientRead, .numberRevealed, .referralRead, .referralsListed,
      .providerCopy, .draftRead, .queueListed, .todayListed,
    ].map(\.rawValue).contains(action)
  }
}

extension CatalogueStore {
  /// The number of the newest event.
  func newestEvent() throws -> Int { try read { try EventLog(database: $0).head().seq } }

  /// The events after a number, oldest first.
  func events(after number: Int = 0) throws -> [LoggedEvent] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT actor, at, action, subject, content FROM event WHERE seq > ? ORDER BY seq",
        arguments: [number]
      ).map { row in
        LoggedEvent(
          actor: row["actor"], at: row["at"], action: row["action"], subject: row["subject"],
          content: row["content"])
      }
    }
  }
}
