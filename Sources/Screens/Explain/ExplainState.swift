package import Domain

/// The dialog that asks why a deadline was missed.
package struct ExplainState: Sendable {
  package let deviation: Deviation
  let insats: InsatsID?
  package internal(set) var dialog: Dialog
}
