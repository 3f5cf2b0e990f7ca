import Domain
import Testing

@Suite struct OverrideTests {
  private static func missing(
    _ keys: [ReferralWarning.Key], _ overrides: [WarningOverride]
  ) -> [ReferralWarning.Key] {
    ReferralWarnings.missingOverrides(
      keys.map { ReferralWarning($0) }, overrides: overrides, codes: OrderSamples.codes,
      today: OrderSamples.today)
  }

  @Test func `a warning without an override is missing one`() {
    #expect(Self.missing([.age, .openOrder], []) == [.age, .openOrder])
  }

  @Test func `no warning is missing nothing`() {
    #expect(Self.missing([], [WarningOverride(warning: .age, reason: "overenskommet")]) == [])
  }

  private static let rows: [(CodeKey, String, Bool)] = [
    ("overenskommet", "", true), ("overenskommet", "Skäl", true), ("annat", "Skäl", true),
    ("annat", "", false), ("annat", "  \n", false), ("annat", "-", false), ("gammal", "", false),
    ("finns-inte", "Skäl", false),
    // A code of another list.
    ("praktik", "Skäl", false),
  ]

  @Test(arguments: rows)
  func `an override needs a reason of its list, valid today, and the words it asks for`(
    reason: CodeKey, text: String, isEnough: Bool
  ) {
    let override = WarningOverride(warning: .age, reason: reason, text: text)
    #expect(Self.missing([.age], [override]) == (isEnough ? [] : [.age]))
  }

  @Test func `an override lets through its own warning only`() {
    let override = WarningOverride(warning: .notFor, reason: "overenskommet")
    #expect(Self.missing([.targetGroup, .notFor, .age], [override]) == [.targetGroup, .age])
  }

  @Test func `of two overrides of a warning the first counts, as it is the one stored`() {
    var order = OrderSamples.complete
    order.overrides = ["annat", "overenskommet"].map { reason in
      WarningOverride(warning: .age, reason: CodeKey(reason))
    }
    #expect(Self.missing([.age], order.overrides) == [.age])
    #expect(Self.missing([.age], order.normalised().overrides) == [.age])
    order.overrides.reverse()
    #expect(Self.missing([.age], order.overrides) == [])
    #expect(Self.missing([.age], order.normalised().overrides) == [])
  }
}
