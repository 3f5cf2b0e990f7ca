package import Messages

/// The question before several orders are approved at once.
package struct BulkApprovalState: Sendable {
  /// Those the question is about, as they were seen.
  package let lines: [QueueLine]
  /// The first one in view.
  var top = 0
  var isSending = false

  package init(_ lines: [QueueLine]) { self.lines = lines }
}
