package import Domain

/// Where the focus can be in the form.
package enum FormRowID: Hashable, Sendable {
  case field(ReferralField)
  case consent(ConsentPart)
  /// Why a warning is let through: the coded reason, and the words it may ask for.
  case override(ReferralWarning.Key)
  case overrideText(ReferralWarning.Key)
  /// An insats that fits and has a place, where the one chosen has none.
  case alternative(InsatsID)
  case send
  case discard
}

extension FormRowID {
  /// Whether the row is one of those where a warning is let through.
  func isAbout(_ warning: ReferralWarning.Key) -> Bool {
    self == .override(warning) || self == .overrideText(warning)
  }
}

extension FormRowID {
  /// The insats that the row offers.
  var alternative: InsatsID? {
    if case .alternative(let insats) = self { insats } else { nil }
  }
}
