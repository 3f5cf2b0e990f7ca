/// The little of a client's earlier or open order that warnings and the client's chain need.
package struct PastReferral: Codable, Hashable, Sendable {
  package var number: Int
  package var insats: InsatsID
  package var kind: KindKey
  package var status: ReferralStatus
  /// The day it was sent in.
  package var ordered: Day
  package var started: Day?
  package var ended: Day?
  /// A key of `avslutsorsaker` or `returorsaker`, when it has ended.
  package var outcome: CodeKey?
  /// Outcome class A–E of the closure, if any.
  package var kasClass: String?

  package init(
    number: Int, insats: InsatsID, kind: KindKey, status: ReferralStatus, ordered: Day,
    started: Day? = nil, ended: Day? = nil, outcome: CodeKey? = nil, kasClass: String? = nil
  ) {
    self.number = number
    self.insats = insats
    self.kind = kind
    self.status = status
    self.ordered = ordered
    self.started = started
    self.ended = ended
    self.outcome = outcome
    self.kasClass = kasClass
  }
}
