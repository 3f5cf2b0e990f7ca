import Canvas
package import Domain

/// The dialog that asks why a step is taken.
package struct StepState: Sendable {
  /// Where the keys go.
  enum Part: Hashable, Sendable {
    case reasons, text, run
  }

  package let key: StepKey
  /// Where the order stands, and the version the user has seen.
  package let status: ReferralStatus
  let version: Int
  let insats: InsatsID?
  package var draft: StepDraft
  var part: Part
  /// The reason that the marker is at.
  var scroll = ListScroll()
  /// What is missing, or why the Engine said no.
  var problem: String?
  var isSending = false

  var action: ReferralAction { key.action }
  /// The list a coded reason is asked from.
  var list: CodeListName? { Self.reasonList(action, from: status) }
  var needsText: Bool { Self.row(action, from: status)?.needsText ?? false }

  /// The parts the dialog has, in their order.
  var parts: [Part] { (list == nil ? [] : [.reasons]) + [.text, .run] }

  static func reasonList(_ action: ReferralAction, from status: ReferralStatus) -> CodeListName? {
    row(action, from: status)?.reasonList
  }

  /// A step asks the same in every kind of store.
  private static func row(_ action: ReferralAction, from status: ReferralStatus) -> Transition? {
    Lifecycle.table.first { $0.action == action && $0.from == status }
  }

  init(
    _ key: StepKey, status: ReferralStatus, version: Int, insats: InsatsID?, draft: StepDraft
  ) {
    self.key = key
    self.status = status
    self.version = version
    self.insats = insats
    self.draft = draft
    part = .text
    part = parts.first ?? .text
  }
}
