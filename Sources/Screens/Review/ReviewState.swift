package import Canvas
package import Messages

/// What the screen of the review queue remembers.
package struct ReviewState: Sendable {
  /// What was read last, riskiest first, less what has been decided since.
  package var lines: [QueueLine] = []
  package var isRead = false
  /// Whether more wait than were read.
  var hasMore = false
  var hasAsked = false
  var hasFailed = false
  package var filter = QueueFilter()
  package var scroll = ListScroll()
  /// The first line of the preview in view.
  package var previewTop = 0
  /// The orders of the queue that have been read, so that moving back to one reads nobody anew.
  var sheets: [SeenOrder: ReviewSheet] = [:]
  /// The order that is being read; one at a time.
  var reading: SeenOrder?
  /// The order that could not be read; not asked for again by itself.
  var unreadable: SeenOrder?
  /// The number of the order that is to be opened when it has been read.
  var opens: Int?
  /// The approval or taking back that is on its way.
  var deciding: TakeStep?
  /// What was decided here, oldest first, as long as it can be taken back.
  package var decisions: [ReviewDecision] = []
  /// The notice that offers to take back; gone when that is too late.
  var offer: Notice?
  /// The number of the order to select when the queue has been read.
  var returning: Int?
  /// What became of approving several, told when the queue has been read anew.
  var bulk: BulkApproval?
  /// What was seen of those.
  var bulkSeen: [SeenOrder] = []

  package init() {}
}
