import Domain
import Messages
import Store

/// Works out the deadlines of stored orders: by the rule of their unit and the promise of their
/// card.
struct DeadlineBook {
  let rules: ReviewRules
  let catalogue: Catalogue

  func deadlines(_ course: OrderCourse, _ insats: InsatsID?, _ unit: String?) -> [Deadline] {
    Deadlines.of(
      course, answerTime: insats.flatMap { catalogue[$0]?.answerTime }, rule: rules.rule(of: unit))
  }

  func deadlines(_ record: ReferralRecord) -> [Deadline] {
    deadlines(
      OrderCourse(record.referral.content, steps: record.steps, contacts: record.contacts),
      record.referral.content.insats, record.referral.unit)
  }

  /// Puts deadlines and what was missed into an order. A provider is told neither how the review
  /// went nor of days it is not shown, and of others' explanations only the reason.
  func fill(
    _ sheet: inout OrderSheet, _ record: ReferralRecord, forProvider provider: String? = nil,
    showing shown: Set<ReferralField> = Set(ReferralField.allCases)
  ) {
    let deadlines = deadlines(record)
    let sorts = provider == nil ? Set(Deadline.Sort.allCases) : Self.sorts(showing: shown)
    sheet.deadlines = deadlines.filter { sorts.contains($0.sort) }
    sheet.deviations = record.deviations.filter { sorts.contains($0.deadline.sort) }.map { one in
      var deviation = one.judged(by: deadlines, steps: record.steps)
      if let provider, deviation.by != provider { deviation.text = "" }
      return deviation
    }
  }

  /// The sorts a provider who is shown these fields is told of.
  static func sorts(showing shown: Set<ReferralField>) -> Set<Deadline.Sort> {
    var sorts: Set<Deadline.Sort> = [.answer, .firstContact]
    if shown.contains(.wishedStart) { sorts.insert(.start) }
    if shown.contains(.reviewDay) { sorts.insert(.followUp) }
    return sorts
  }
}
