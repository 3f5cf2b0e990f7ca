/// A row of the map: a target group, or the insatser no source gives one for.
package enum MapRow: Hashable, Sendable {
  case group(TargetGroupKey)
  /// "Målgrupp saknas".
  case missing

  /// The key in commands, JSON and the query language.
  package var key: String {
    switch self {
    case .group(let key): key.rawValue
    case .missing: Self.missingKey
    }
  }

  /// The key that stands for `missing`.
  package static let missingKey = "saknas"

  package init(key: String) {
    self = key == Self.missingKey ? .missing : .group(TargetGroupKey(key))
  }
}
