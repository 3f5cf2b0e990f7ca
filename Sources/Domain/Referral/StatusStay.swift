/// A step of an order's life and how long the order stayed where it led.
package struct StatusStay: Codable, Hashable, Sendable {
  package var step: StatusStep
  /// From the day of the step to that of the next, or to today; `nil` where nothing more is
  /// expected to happen.
  package var days: Int?

  package init(step: StatusStep, days: Int?) {
    self.step = step
    self.days = days
  }

  /// - Parameters:
  ///   - steps: oldest first.
  ///   - today: where the last stay ends for now.
  /// - Returns: one for each step.
  package static func all(_ steps: [StatusStep], today: Day) -> [StatusStay] {
    steps.indices.map { index in
      let step = steps[index]
      let next = index + 1 < steps.count ? steps[index + 1].day : nil
      let end = next ?? (step.to.isOver ? nil : today)
      return StatusStay(step: step, days: end.map { max(0, $0.number - step.day.number) })
    }
  }
}
