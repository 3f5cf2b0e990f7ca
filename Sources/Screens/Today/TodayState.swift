package import Messages

/// What the screen of the day remembers.
package struct TodayState: Sendable {
  /// What was read last; `nil` until then.
  package var answer: TodayAnswer? {
    didSet { overdue = answer?.items.count { $0.part == .overdue } ?? 0 }
  }
  /// Whether it has been asked for, and is to be read anew when something has changed.
  package var hasAsked = false
  var hasFailed = false
  /// Which of the things in `TodayList` is selected.
  package var selected = 0
  /// The first line in view.
  var top = 0
  /// The order whose follow-up is written down if asked once more.
  var confirms: Int?

  /// How many things are late; every frame shows it.
  package private(set) var overdue = 0
}
