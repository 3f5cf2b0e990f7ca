package import Domain

/// Where the focus can be in the form.
package enum FormRowID: Hashable, Sendable {
  case field(ReferralField)
  case consent(ConsentPart)
  /// Why a warning is let through: the coded reason, and the words it may ask for.
  case override(ReferralWarning.Key)
  case overrideText(ReferralWarning.Key)
  case send
  case discard
}
