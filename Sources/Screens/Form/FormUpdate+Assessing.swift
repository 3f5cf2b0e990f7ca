import Domain
import Messages

extension FormUpdate {
  /// Has the Engine judge the order, when something it judges by has changed: reading what was
  /// ordered for a client before is an event, so it is not asked for every letter.
  static func assess(_ state: inout AppState) -> [Effect] {
    guard var form = state.form, form.assessing == nil else { return [] }
    let content = judged(form.content)
    guard content != form.assessed, content.insats != nil || !content.client.caseNumber.isEmpty
    else { return [] }
    form.assessing = content
    state.form = form
    return [.ask(.assess(content, own: form.content.unfinished?.corrects))]
  }

  /// The Engine has judged it.
  static func assessed(
    _ assessment: Assessment, of content: ReferralContent, _ state: inout AppState
  ) -> [Effect] {
    guard var form = state.form, form.assessing == content else { return [] }
    form.assessing = nil
    form.assessed = content
    form.assessment = assessment
    form.clientFault = assessment.difference
    state.form = form
    return []
  }

  static func assessFailed(_ state: inout AppState) {
    guard var form = state.form else { return }
    form.assessed = form.assessing
    form.assessing = nil
    state.form = form
  }

  /// The order without what no warning and no match depends on.
  private static func judged(_ content: ReferralContent) -> ReferralContent {
    var judged = ReferralContent()
    judged.insats = content.insats
    judged.client.caseNumber = content.client.caseNumber.trimmed
    judged.client.name = content.client.name
    judged.client.personalNumber = content.client.personalNumber
    judged.targetGroups = content.targetGroups
    judged.incomeObstacle = content.incomeObstacle
    judged.hoursPerWeek = content.hoursPerWeek
    judged.consent = content.consent
    return judged
  }
}
