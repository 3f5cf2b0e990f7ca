package import Domain
package import Messages

/// Two versions of the same order: the one in the store, and the one in the form.
package struct ConflictState: Sendable {
  package enum Theirs: Sendable {
    /// Another window saved the draft first.
    case draft(Draft)
    /// Somebody changed the order first.
    case order(OrderSheet)
  }

  package var theirs: Theirs
  package var mine: ReferralContent
  package var top = 0

  package init(_ theirs: Theirs, mine: ReferralContent) {
    self.theirs = theirs
    self.mine = mine
  }

  /// The content in the store.
  var content: ReferralContent {
    switch theirs {
    case .draft(let draft): draft.content
    case .order(let sheet): sheet.referral.content
    }
  }
}
