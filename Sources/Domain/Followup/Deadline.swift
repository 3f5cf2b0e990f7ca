/// Something that is to have happened with an order by a day.
package struct Deadline: Codable, Hashable, Sendable {
  /// In the order they come in an order's life. The raw values are keys in the store and JSON.
  package enum Sort: String, Codable, CaseIterable, Sendable {
    /// The supervisor's review.
    case review = "granskning"
    /// The provider's answer, as its card promises.
    case answer = "svar"
    /// The first contact with the client: seven working days (tjänstegaranti 1, domain facts 1.C).
    case firstContact = "forsta_kontakt"
    /// The insats begins on the wished day.
    case start = "start"
    /// The follow-up on the review day.
    case followUp = "uppfoljning"
  }

  package var sort: Sort
  /// The day it counts from.
  package var from: Day
  /// The last day it is in time.
  package var due: Day
  /// The day it happened; `nil` while it has not.
  package var met: Day?

  package init(_ sort: Sort, from: Day, due: Day, met: Day? = nil) {
    self.sort = sort
    self.from = from
    self.due = due
    self.met = met
  }

  /// How many working days it was late, or is late until now; 0 when it is in time.
  package func workingDaysOver(today: Day) -> Int {
    let end = met ?? today
    return end <= due ? 0 : max(0, WorkingDays.between(due, end))
  }

  /// Whether a working day has gone by without it. On the Saturday after it is not late yet, for
  /// nobody could have done it since.
  package func isMissed(today: Day) -> Bool { workingDaysOver(today: today) > 0 }
}
