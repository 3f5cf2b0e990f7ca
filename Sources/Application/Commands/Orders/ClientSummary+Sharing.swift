import Messages

extension ClientSummary {
  /// The name in forms that are made to be passed on: never a protected client's.
  var shareableName: String? { isProtected ? nil : name }
}
