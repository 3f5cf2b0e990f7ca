extension ClosureReport {
  /// The report with its words tidied, as it is checked and stored.
  package var cleaned: ClosureReport {
    var report = self
    report.nextStep = ReferralText.cleaned(nextStep, isMultiline: true)
    for index in outcomes.indices {
      report.outcomes[index].text = ReferralText.cleaned(outcomes[index].text, isMultiline: true)
    }
    return report
  }

  /// Why its words cannot be stored, by the rules of the words of a step.
  package var problem: ReferralFault.Problem? {
    (outcomes.map(\.text) + [nextStep]).lazy.compactMap(FollowupWords.problem).first
  }
}
