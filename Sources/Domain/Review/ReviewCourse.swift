/// What the steps of an order say of its review.
package struct ReviewCourse: Hashable, Sendable {
  /// How long a decision can be taken back, in seconds.
  package static let regretSeconds = 20

  private let steps: [StatusStep]

  /// `steps` are the order's, oldest first.
  package init(_ steps: [StatusStep]) { self.steps = steps }

  /// Login names of those who made the order or sent it in, whoever its caseworker is now: none of
  /// them decides on it.
  package var writers: Set<String> {
    Set(
      steps.indices.filter { index in
        steps[index].from == nil
          || steps[index].to == .inReview && !isTakenBack(at: index)
            && steps[index].from?.isOver == false
      }.map { steps[$0].by })
  }

  /// The day it was sent in the last time, from which its time in the queue counts. `given` is the
  /// day the order says; one that was taken up again counts from then.
  package func sentIn(_ given: Day) -> Day {
    let again = steps.last { $0.to == .inReview && $0.from?.isOver == true }?.day
    return max(given, again ?? given)
  }

  /// The day its provider got it the last time; `nil` before that. One that was taken up again
  /// after it was over counts from then.
  package var handedOn: Day? {
    steps.last { $0.to == .ordered || $0.from?.isOver == true && $0.to == .received }?.day
  }

  /// The step by which it last left review, with its place; `nil` when it never did.
  package var decision: (index: Int, step: StatusStep)? {
    steps.indices.last { steps[$0].from == .inReview }.map { ($0, steps[$0]) }
  }

  /// Whether something was done after a step, but for the program handing the order on.
  package func isActedOn(after index: Int) -> Bool {
    steps[(index + 1)...].contains { $0.from != .approved || $0.to != .ordered }
  }

  /// The places of the steps that sent it back and were not taken back.
  package var returns: [Int] {
    steps.indices.filter { index in
      steps[index].to == .sentBack && !isTakenBack(at: index + 1)
    }
  }

  /// Whether a step is a supervisor's who takes back the own decision. Sending in again is the
  /// caseworker's, who never took the step before.
  private func isTakenBack(at index: Int) -> Bool {
    guard steps.indices.contains(index), index > 0, steps[index].to == .inReview else {
      return false
    }
    switch steps[index].from {
    case .approved?, .ordered?: return true
    case .sentBack?:
      // Later it is somebody who took the order over and sends it in.
      return steps[index - 1].by == steps[index].by
        && steps[index].at - steps[index - 1].at <= Self.regretSeconds
    default: return false
    }
  }
}
