/// One step of an order's life: from, to, who, when and why. An order's timeline is its steps in
/// order.
package struct StatusStep: Codable, Hashable, Sendable {
  /// `nil` for the first.
  package var from: ReferralStatus?
  package var to: ReferralStatus
  /// Login name, or `systemet`.
  package var by: String
  /// Seconds since 1970 UTC.
  package var at: Int
  /// The day the step counts from; before `at` for steps that fell due while nobody was here.
  package var day: Day
  /// A key of the list the transition asks for.
  package var reason: CodeKey?
  package var text: String
  /// What was told when the insats ended.
  package var report: ClosureReport?

  /// Whether the provider has the order after these steps, or had it when it was over: it came
  /// there, and was not taken back since.
  package static func haveReachedProvider(_ steps: [StatusStep]) -> Bool {
    steps.last { $0.to == .ordered || ReferralStatus.beforeProvider.contains($0.to) }?.to
      == .ordered
  }

  package init(
    from: ReferralStatus?, to: ReferralStatus, by: String, at: Int, day: Day,
    reason: CodeKey? = nil, text: String = "", report: ClosureReport? = nil
  ) {
    self.from = from
    self.to = to
    self.by = by
    self.at = at
    self.day = day
    self.reason = reason
    self.text = text
    self.report = report
  }
}
