/// How many open needs there are of one target group and kind.
package struct NeedSum: Codable, Hashable, Sendable {
  /// `nil` for those that name no group.
  package var group: TargetGroupKey?
  /// `nil` for those that name no kind.
  package var kind: KindKey?
  package var count: Int

  package init(group: TargetGroupKey?, kind: KindKey?, count: Int) {
    self.group = group
    self.kind = kind
    self.count = count
  }
}
