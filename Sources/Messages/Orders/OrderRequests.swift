package import Domain

/// A draft to be kept, as far as it is written.
package struct DraftSave: Codable, Hashable, Sendable {
  /// A UUID made by the asking program when the draft is begun.
  package var id: String
  package var content: ReferralContent
  /// The version the asker has seen; 0 for a new draft.
  package var version: Int

  package init(id: String, content: ReferralContent, version: Int) {
    self.id = id
    self.content = content
    self.version = version
  }
}

/// An order to be sent in.
package struct SubmitOrder: Codable, Hashable, Sendable {
  /// A UUID made by the asking program. The same again with the same content stores nothing more
  /// and gives the same answer; with other content it is refused.
  package var requestID: String
  package var content: ReferralContent
  /// The draft it was written in, gone once the order is stored.
  package var draft: String?
  /// The order it takes the place of, one the caller may see.
  package var replaces: Int?

  package init(
    requestID: String, content: ReferralContent, draft: String? = nil, replaces: Int? = nil
  ) {
    self.requestID = requestID
    self.content = content
    self.draft = draft
    self.replaces = replaces
  }
}

/// Which orders to list. Never by what is said of a client (förordning 2001:637 15 §).
package struct OrderQuery: Codable, Hashable, Sendable {
  package enum Scope: String, Codable, CaseIterable, Sendable {
    case mine = "mina"
    case unit = "enhetens"
    /// To the insatser of the provider the caller works for.
    case provider = "utforarens"
  }

  package var scope: Scope
  /// Empty for any.
  package var statuses: [ReferralStatus]
  /// Leaves out those that are over.
  package var onlyOpen: Bool
  /// Only those with something due on this day or before.
  package var dueBy: Day?
  package var insats: InsatsID?
  package var provider: ProviderKey?
  /// No more than so many: those that are due first, and then the newest of those that are over;
  /// `nil` for all.
  package var limit: Int?

  package init(
    _ scope: Scope, statuses: [ReferralStatus] = [], onlyOpen: Bool = false, dueBy: Day? = nil,
    insats: InsatsID? = nil, provider: ProviderKey? = nil, limit: Int? = nil
  ) {
    self.limit = limit
    self.scope = scope
    self.statuses = statuses
    self.onlyOpen = onlyOpen
    self.dueBy = dueBy
    self.insats = insats
    self.provider = provider
  }
}

/// A step to take on an order.
package struct TakeStep: Codable, Hashable, Sendable {
  package var number: Int
  package var action: ReferralAction
  package var reason: CodeKey?
  package var text: String
  /// The version the asker has seen.
  package var version: Int
  /// The order as corrected, when it is sent in again.
  package var content: ReferralContent?
  /// The day it happened, for what a provider does; `nil` is today.
  package var day: Day?
  /// What is told when it is closed.
  package var report: ClosureReport?

  package init(
    number: Int, action: ReferralAction, reason: CodeKey? = nil, text: String = "", version: Int,
    content: ReferralContent? = nil, day: Day? = nil, report: ClosureReport? = nil
  ) {
    self.number = number
    self.action = action
    self.reason = reason
    self.text = text
    self.version = version
    self.content = content
    self.day = day
    self.report = report
  }
}

/// What a client may be looked up by, and nothing else (förordning 2001:637 15 §).
package enum ClientQuery: Codable, Hashable, Sendable {
  case caseNumber(String)
  /// As typed.
  case personalNumber(String)
  /// The beginning of any part of it. Protected clients are not found by name.
  case name(String)
}
