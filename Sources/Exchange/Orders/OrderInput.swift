package import Domain

/// An order as it was read from a file, with every fault.
package struct OrderInput: Sendable {
  /// What could be read; what has a fault is left empty, or filled in where the rest could not
  /// be checked without it.
  package var content: ReferralContent
  /// The request's id; `nil` when none is given.
  package var requestID: String?
  /// Where in the input the overrides of `content` stand, since those with faults are left out.
  package var overridePositions: [Int]
  /// Whether there was an object to read; without one `content` says nothing.
  package var isRead: Bool
  /// Faults of form only: whether an order may say so is for `ReferralRules`.
  package var faults: [Fault]

  /// Where something could not be read, and why. Holds nothing of the value.
  package struct Fault: Hashable, Sendable {
    /// Such as `deltagare.namn` or `skal[1]`; empty for the whole file.
    package var path: String
    /// From 1, where it is known.
    package var line: Int?
    package var problem: FileFault.Problem

    package init(path: String, line: Int? = nil, problem: FileFault.Problem) {
      self.path = path
      self.line = line
      self.problem = problem
    }

    /// The order's field it is about, if it is one.
    package var field: ReferralField? { OrderPath.field(of: path) }
  }
}
