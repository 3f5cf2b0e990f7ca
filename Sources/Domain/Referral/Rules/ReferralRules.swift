/// What an order must hold before it can be sent (domain facts 2.7).
package enum ReferralRules {
  /// Every fault of an order, in field order; none when it can be sent.
  ///
  /// Texts are judged as they will be stored (`ReferralText.cleaned`); the order itself is not
  /// changed. Warnings are another thing: `ReferralWarnings`.
  ///
  /// `insats` is the card `content.insats` names, `nil` when there is no such card; codes must be
  /// valid on `today`; `numberFault` is what is wrong with the personal number, if anything.
  package static func faults(
    _ content: ReferralContent, insats: Insats?, codes: CodeLists, today: Day,
    numberFault: PersonalNumberFault? = nil
  ) -> [ReferralFault] {
    let check = ReferralCheck(
      content: content, insats: insats, codes: codes, today: today, numberFault: numberFault)
    return ReferralField.allCases.flatMap(check.faults)
  }
}
