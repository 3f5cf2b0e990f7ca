import Domain
import TestSupport
import Testing

@Suite struct PersonalNumberLawTests {
  private static let today = PersonalNumberTests.today

  @Test func `every way of writing a number gives the same number`() throws {
    var random = SeededNumbers(seed: 5)
    for _ in 0..<2000 {
      let made = MadeNumber.random(using: &random)
      let number = try PersonalNumber.parse(made.twelve, today: Self.today)
      #expect(number.normalised == made.twelve)
      #expect(number.kind == (made.day > 60 ? .coordination : .personal))
      #expect(PersonalNumber(normalised: number.normalised) == number)
      #expect(try PersonalNumber.parse(number.revealed, today: Self.today) == number)
      let difference = Self.today.parts.year - made.year
      if difference < 100 {
        for sign in ["", "-"] {
          let text = made.six + sign + made.ending
          #expect(try PersonalNumber.parse(text, today: Self.today) == number)
        }
      } else {
        let text = made.six + "+" + made.ending
        #expect(try PersonalNumber.parse(text, today: Self.today) == number)
      }
    }
  }

  @Test func `one wrong digit is always caught`() throws {
    var random = SeededNumbers(seed: 6)
    var tried = 0
    var passed = 0
    for _ in 0..<300 {
      let made = MadeNumber.random(using: &random)
      let right = Array(made.twelve)
      // The century has no part in the check digit.
      for position in 2..<12 {
        for digit in "0123456789" where digit != right[position] {
          var wrong = right
          wrong[position] = digit
          tried += 1
          if (try? PersonalNumber.parse(String(wrong), today: Self.today)) != nil { passed += 1 }
        }
      }
    }
    #expect(tried == 300 * 90)
    #expect(passed == 0)
  }

  @Test func `two neighbours that changed places are caught, but for 0 and 9`() throws {
    var random = SeededNumbers(seed: 7)
    var tried = 0
    for _ in 0..<2000 {
      let right = Array(MadeNumber.random(using: &random).twelve)
      for position in 2..<11 where right[position] != right[position + 1] {
        if Set([right[position], right[position + 1]]) == Set("09") { continue }
        var wrong = right
        wrong.swapAt(position, position + 1)
        tried += 1
        #expect((try? PersonalNumber.parse(String(wrong), today: Self.today)) == nil)
      }
    }
    #expect(tried > 10_000)
  }

  @Test func `any text is read or refused, and what is read is a number`() {
    var random = SeededNumbers(seed: 8)
    let characters = Array("0123456789012345678901234567890123456789-+ TRSA\u{0}å\u{301}")
    var read = 0
    for _ in 0..<50_000 {
      let length = Int.random(in: 9...14, using: &random)
      let text = String(
        (0..<length).map { _ in characters.randomElement(using: &random) ?? " " })
      guard let number = try? PersonalNumber.parse(text, today: Self.today) else { continue }
      read += 1
      #expect(number.normalised.utf8.count == 12)
      #expect(PersonalNumber(normalised: number.normalised) == number)
      #expect((1...31).contains(number.birthDayOfMonth ?? 1))
    }
    #expect(read > 0)
  }
}
