extension Deviation {
  /// With the day it was met, if it was, as the order's deadlines say now. One the order has no
  /// longer, for it was corrected, was met when the order was sent in again.
  package func judged(by deadlines: [Deadline], steps: [StatusStep]) -> Deviation {
    var deviation = self
    let same = deadlines.last { $0.sort == deadline.sort && $0.due == deadline.due }
    deviation.deadline.met =
      same?.met
      ?? (same == nil
        ? steps.first { $0.day > deadline.due && ($0.to == .inReview || $0.to == .ordered) }?.day
          ?? steps.last?.day
        : nil)
    return deviation
  }
}
