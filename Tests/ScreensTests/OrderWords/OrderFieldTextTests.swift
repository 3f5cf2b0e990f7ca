import Canvas
import Domain
import Testing

@testable import Screens

/// The words of the fields.
struct OrderFieldTextTests {
  @Test(arguments: ReferralField.allCases)
  func `a field has a label, a short one for the form, and a hint that is a sentence`(
    field: ReferralField
  ) {
    SentenceCheck.expectWords(OrderFieldText.label(field))
    SentenceCheck.expectWords(OrderFieldText.short(field))
    #expect(TextWidth.of(OrderFieldText.short(field)) <= 14)
    if let hint = OrderFieldText.hint(field), field != .wishedStart, field != .reviewDay {
      SentenceCheck.expect(hint)
    }
  }

  @Test func `no two fields are called the same`() {
    #expect(Set(ReferralField.allCases.map(OrderFieldText.label)).count == 25)
    #expect(Set(ReferralField.allCases.map(OrderFieldText.short)).count == 25)
    #expect(Set(ConsentPart.allCases.map(OrderFieldText.label)).count == 7)
  }

  @Test(arguments: FieldUse.allCases)
  func `what a field is used for is one short sentence`(use: FieldUse) {
    let sentence = OrderFieldText.use(use)
    SentenceCheck.expect(sentence)
    #expect(TextWidth.of(sentence) <= 70)
    #expect(sentence.split(separator: ".").count <= 2)
  }

  @Test func `free text asks for no diagnosis`() {
    for field in ReferralField.allCases where field.isMultiline && field != .childrensSituation {
      #expect(OrderFieldText.hint(field)?.contains("diagnos") == true, "\(field)")
    }
  }

  @Test(arguments: ConsentPart.allCases)
  func `a part of the consent has a label`(part: ConsentPart) {
    SentenceCheck.expectWords(OrderFieldText.label(part))
  }
}
