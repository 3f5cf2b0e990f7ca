import Domain

/// An order that is in the practice store so that there is something to see in a review.
enum PracticeCase: Hashable {
  /// With the flag of a key.
  case flagged(ReviewFlag.Key)
  /// Sent in so many days ago.
  case waiting(days: Int)
  /// Sent back and sent in again with other words.
  case resubmitted
  /// Sent back, and with its caseworker.
  case sentBack

  /// All are the first office's. A week and more ago is when the deadline comes near there.
  static let all: [PracticeCase] =
    ReviewFlag.Key.allCases.filter { $0 != .nearDeadline }.map(PracticeCase.flagged)
    + [7, 7, 8, 9].map(PracticeCase.waiting) + [.resubmitted, .resubmitted, .sentBack, .sentBack]

  var path: PracticePath {
    switch self {
    case .flagged: PracticePath(.inReview, ago: 5)
    case .waiting(let days): PracticePath(.inReview, ago: days, least: days)
    case .resubmitted: PracticePath(.inReview, ago: 2, [(.sendBack, 2), (.submit, 2)])
    case .sentBack: PracticePath(.sentBack, ago: 1, [(.sendBack, 3)])
    }
  }
}
