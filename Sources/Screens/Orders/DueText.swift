import Domain

/// The words of what is due.
enum DueText {
  /// Before a day that has passed.
  static let overdueSign = "!"
  static let overdue = "förfallen"

  static func name(_ due: Due) -> String {
    switch due {
    case .answer: "svar"
    case .start: "start"
    case .review: "uppföljning"
    }
  }

  /// `svar väntas senast 2026-11-28 (om 5 dagar)`.
  static func sentence(_ due: Due, _ day: Day, today: Day) -> String {
    let distance = " (" + distance(day, today) + ")"
    let isPast = day < today
    let text =
      switch due {
      case .answer: isPast ? "svar skulle ha kommit" : "svar väntas senast"
      case .start: isPast ? "start var önskad" : "start önskas"
      case .review: isPast ? "uppföljning skulle ha gjorts" : "uppföljning"
      }
    return text + " \(day)" + distance
  }

  private static func distance(_ day: Day, _ today: Day) -> String {
    let days = day.number - today.number
    return switch days {
    case 0: "i dag"
    case 1: "i morgon"
    case 2...: "om \(days) dagar"
    case -1: "i går"
    default: "för \(-days) dagar sedan"
    }
  }
}
