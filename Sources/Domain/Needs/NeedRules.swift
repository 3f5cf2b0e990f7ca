/// What a need and its answer must hold.
package enum NeedRules {
  /// In Unicode scalars after `ReferralText.cleaned`.
  package static let textLimit = 1_000
  package static let answerLimit = 1_000
  package static let groupsLimit = 10

  /// What is wrong with the words of a need; whoever writes one says what is missing. The words
  /// are read by others, so nothing in them may look like somebody's personal number.
  package static func problem(text: String) -> ReferralFault.Problem? {
    if text.isEmpty { return .missing }
    return problem(of: text, limit: textLimit)
  }

  /// What is wrong with an answer. One that closes the need says why.
  package static func problem(
    answer: String, for status: UnmetNeed.Status
  ) -> ReferralFault.Problem? {
    if answer.isEmpty { return status.wantsAnswer ? .missing : nil }
    return problem(of: answer, limit: answerLimit)
  }

  /// What is wrong with the groups and kind that a need names on a day.
  package static func problem(
    groups: [TargetGroupKey], kind: KindKey?, codes: CodeLists, on day: Day
  ) -> ReferralFault.Problem? {
    if groups.count > groupsLimit { return .tooMany(limit: groupsLimit) }
    for key in groups {
      guard let group = codes.targetGroups[key] else { return .unknownCode }
      if !group.validity.contains(day) { return .codeNotValid(group.validity) }
    }
    guard let kind else { return nil }
    guard let row = codes.kinds[kind] else { return .unknownCode }
    return row.validity.contains(day) ? nil : .codeNotValid(row.validity)
  }

  private static func problem(of text: String, limit: Int) -> ReferralFault.Problem? {
    if let problem = ReferralText.problem(of: text, limit: limit, isMultiline: true) {
      return problem
    }
    return PersonalNumberShape.isIn(text) ? .personalNumberHere : nil
  }
}
