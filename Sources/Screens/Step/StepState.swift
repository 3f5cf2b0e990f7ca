import Canvas
package import Domain
import Messages

/// The dialog that asks what a step asks: why, when, and of a closing what came of it.
package struct StepState: Sendable {
  package let key: StepKey
  /// Where the order stands, and the version the user has seen.
  package let status: ReferralStatus
  let version: Int
  let insats: InsatsID?
  let goals: Int
  /// The day of the order's last step: no step is taken before it.
  let earliest: Day?
  package internal(set) var dialog: Dialog

  var action: ReferralAction { key.action }
  /// The list a coded reason is asked from.
  var list: CodeListName? { Self.row(action, from: status)?.reasonList }

  static func reasonList(_ action: ReferralAction, from status: ReferralStatus) -> CodeListName? {
    row(action, from: status)?.reasonList
  }

  /// A step asks the same in every kind of store.
  static func row(_ action: ReferralAction, from status: ReferralStatus) -> Transition? {
    Lifecycle.table.first { $0.action == action && $0.from == status }
  }

  init(_ key: StepKey, _ sheet: OrderSheet, _ dialog: Dialog) {
    self.key = key
    self.dialog = dialog
    status = sheet.referral.status
    version = sheet.referral.version
    insats = sheet.referral.content.insats
    goals = sheet.referral.content.goals.count
    earliest = sheet.steps.last?.day
  }
}
