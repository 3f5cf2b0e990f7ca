/// That an insats is (or is not) for a target group, and whether the source says so.
package struct TargetGroupTag: Codable, Hashable, Sendable {
  package var group: TargetGroupKey
  /// `true` when the source does not say it and the tag is our reading (tolkning).
  package var isInterpretation: Bool

  package init(_ group: TargetGroupKey, isInterpretation: Bool = false) {
    self.group = group
    self.isInterpretation = isInterpretation
  }
}
