/// Words that follow an order: of a report, or of a meeting with the client.
package enum FollowupWords {
  /// Why they cannot be stored; that there are none is no fault.
  package static func problem(of text: String) -> ReferralFault.Problem? {
    StepGrounds(text: text).textProblem
  }
}
