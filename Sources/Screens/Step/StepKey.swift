package import Domain

/// Which step of which order something is being written for.
package struct StepKey: Hashable, Sendable {
  package var number: Int
  package var action: ReferralAction
}
