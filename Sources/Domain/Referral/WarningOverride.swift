/// That a caseworker lets an order through a warning, and why.
package struct WarningOverride: Codable, Hashable, Sendable {
  package var warning: ReferralWarning.Key
  /// A row of the code list `avsteg`.
  package var reason: CodeKey
  package var text: String

  package init(warning: ReferralWarning.Key, reason: CodeKey, text: String = "") {
    self.warning = warning
    self.reason = reason
    self.text = text
  }
}
