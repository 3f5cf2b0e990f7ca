import Domain
import Messages

/// One thing in the day that can be selected.
enum TodayThing: Hashable {
  case queue(QueueSummary)
  case item(TodayItem)
  case draft(Draft)
  case news(CatalogueNews)

  /// The same thing in another reading, though it may have got later.
  func isSame(as other: TodayThing) -> Bool {
    switch (self, other) {
    case (.queue, .queue): true
    case (.draft(let left), .draft(let right)): left.id == right.id
    case (.news(let left), .news(let right)): left.insats == right.insats
    case (.item(let left), .item(let right)):
      left.order?.number == right.order?.number && left.day == right.day
        && left.subject.sameKind(as: right.subject)
    default: false
    }
  }
}

extension TodayItem.Subject {
  fileprivate func sameKind(as other: Self) -> Bool {
    switch (self, other) {
    case (.deadline(let left), .deadline(let right)): left.sort == right.sort
    case (.deviation(let left), .deviation(let right)): left.number == right.number
    case (.step, .step): true
    default: self == other
    }
  }
}
