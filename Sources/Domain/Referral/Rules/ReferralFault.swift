/// Something in an order that must be put right before it can be sent. Carries data and never what
/// was written; the sentence is made where it is shown.
package struct ReferralFault: Codable, Hashable, Sendable {
  package var field: ReferralField
  /// Which value of a field that takes several (reasons, groups, goals, overrides), from 0, as
  /// given; `nil` when the fault is of the whole field.
  package var index: Int?
  /// Which part of the consent; `nil` in other fields.
  package var part: ConsentPart?
  package var problem: Problem

  package init(
    _ field: ReferralField, _ problem: Problem, index: Int? = nil, part: ConsentPart? = nil
  ) {
    self.field = field
    self.index = index
    self.part = part
    self.problem = problem
  }

  /// What is wrong.
  package enum Problem: Codable, Hashable, Sendable {
    /// Nothing is given.
    case missing
    /// Something is given, but no letter and no digit.
    case blankOnly
    /// More Unicode scalars than the field takes.
    case tooLong(limit: Int)
    /// More values than the field takes.
    case tooMany(limit: Int)
    /// A control or invisible character, or one Unicode has not given a meaning.
    case forbiddenCharacter(code: UInt32)
    /// Not in the code list, or no such insats.
    case unknownCode
    /// In the code list, but not to be chosen on the day of the order.
    case codeNotValid(Validity)
    /// The chosen code ("annat") asks for words, and there are none.
    case needsText(CodeKey)
    case outOfRange(min: Int, max: Int)
    case inThePast
    case inTheFuture
    case tooFar(latest: Day)
    /// Must come after this day.
    case notAfter(Day)
    /// Must not come before this day.
    case before(Day)
    /// Cannot be given together with what the other field says.
    case contradicts(ReferralField)
    /// Not a valid personal or coordination number.
    case personalNumber(PersonalNumberFault)
    /// Something other than the letters, digits and signs of a case number.
    case wrongCharacter
    /// A personal number where it would not be masked.
    case personalNumberHere
  }
}
