import Domain
import Messages
import Store

/// An order with everything the rules say of it.
struct JudgedOrder {
  /// With the personal number as it is stored: twelve characters, or empty. Without overrides of
  /// warnings that are not raised: they would say something of the order that nobody decided.
  let content: ReferralContent
  let numberKind: String?
  let insats: Insats?
  /// In whole years, if a number tells it.
  let age: Int?
  let assessment: Assessment
  /// What was ordered for the client before.
  let past: [PastReferral]
  /// What says that the case number is another person's.
  let difference: ReferralField?

  /// How many of the matches are told; the program's own list has them all.
  private static let matches = 20

  /// `known` is the client of the case number, if there is one, `past` everything ordered for
  /// that client, and `own` the order itself when it has been sent in before.
  init(
    _ given: ReferralContent, known: ClientRecord?, past: [PastReferral], own: Int?,
    _ catalogue: Catalogue, today: Day
  ) {
    var content = given
    var number: PersonalNumber?
    var fault: PersonalNumberFault?
    let typed = given.client.personalNumber
    let stored = known?.identity.personalNumber ?? ""
    if typed == Masking.number(stored) {
      // Shown masked and sent back untouched: whatever is stored stays.
      content.client.personalNumber = ""
    } else if !typed.allSatisfy(\.isWhitespace) {
      do throws(PersonalNumberFault) {
        let parsed = try PersonalNumber.parse(typed, today: today)
        content.client.personalNumber = parsed.normalised
        number = parsed
      } catch { fault = error }
    }
    if let number = try? CaseNumber(content.client.caseNumber) {
      content.client.caseNumber = number.text
    }
    difference = known?.difference(from: content.client)
    // Nothing is told of somebody else, whose case number this is by mistake.
    let past = difference == nil ? past : []
    self.past = past
    numberKind = number?.kind.rawValue
    let birth = number ?? (difference == nil ? PersonalNumber(normalised: stored) : nil)
    let age = birth?.age(on: today)
    let insats = content.insats.flatMap { catalogue[$0] }
    self.age = age
    self.insats = insats
    let warnings = ReferralWarnings.all(
      content, insats: insats, catalogue: catalogue, past: past, own: own, age: age, today: today)
    let raised = Set(warnings.map(\.key))
    let kept = content.overrides.indices.filter { raised.contains(content.overrides[$0].warning) }
    content.overrides = kept.map { content.overrides[$0] }
    self.content = content
    let needs =
      insats.map { ReferralWarnings.needs(of: content, insats: $0, age: age) }
      ?? ClientNeeds(
        targetGroups: content.targetGroups, age: age, obstacle: content.incomeObstacle,
        hoursPerWeek: content.hoursPerWeek)
    assessment = Assessment(
      faults: ReferralRules.faults(
        content, insats: insats, codes: catalogue.codes, today: today,
        numberFault: fault
      ).map { fault in
        var fault = fault
        if fault.field == .overrides { fault.index = fault.index.map { kept[$0] } }
        return fault
      },
      warnings: warnings,
      missingOverrides: ReferralWarnings.missingOverrides(
        warnings, overrides: content.overrides, codes: catalogue.codes, today: today),
      matches: Array(
        Matching.rank(needs, in: catalogue, today: today).prefix(Self.matches)),
      difference: difference)
  }

  /// Why it cannot be sent in as it is.
  var refusal: OrderRefusal? {
    if !assessment.faults.isEmpty { return .faults(assessment.faults) }
    if let difference { return .clientDiffers(difference) }
    if assessment.missingOverrides.isEmpty { return nil }
    return .warnings(assessment.warnings, missing: assessment.missingOverrides)
  }
}
