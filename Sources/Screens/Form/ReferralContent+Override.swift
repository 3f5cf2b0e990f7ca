import Domain

extension ReferralContent {
  /// Why a warning is let through; the words already written stay.
  mutating func setOverride(_ warning: ReferralWarning.Key, reason: CodeKey?) {
    guard let reason else { return overrides.removeAll { $0.warning == warning } }
    if let index = overrides.firstIndex(where: { $0.warning == warning }) {
      overrides[index].reason = reason
    } else {
      overrides.append(WarningOverride(warning: warning, reason: reason))
    }
  }
}
