package import Domain

/// A row of the order's form that can have the focus.
package enum FormRowID: Hashable, Sendable {
  case field(ReferralField)
  case consent(ConsentPart)
  /// The reason for letting the order through a warning.
  case override(ReferralWarning.Key)
  /// The words of that reason.
  case overrideText(ReferralWarning.Key)
  case send
  case discard
}
