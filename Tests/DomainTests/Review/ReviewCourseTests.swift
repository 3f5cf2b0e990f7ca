import Domain
import Testing

/// Who wrote an order, as its steps tell.
struct ReviewCourseTests {
  private func writers(_ steps: [(ReferralStatus, String, Int)]) -> Set<String> {
    var from: ReferralStatus?
    return ReviewCourse(
      steps.map { status, by, at in
        defer { from = status }
        return StatusStep(from: from, to: status, by: by, at: at, day: Day(number: 20_000))
      }
    ).writers
  }

  @Test func `whoever returned an order, took it over and sent it in has written it`() {
    let returned: [(ReferralStatus, String, Int)] = [
      (.draft, "anna", 0), (.inReview, "anna", 0), (.sentBack, "bo", 100),
    ]
    // Within the time to regret it is the return that is taken back.
    #expect(writers(returned + [(.inReview, "bo", 120)]) == ["anna"])
    #expect(writers(returned + [(.inReview, "bo", 121)]) == ["anna", "bo"])
    #expect(writers(returned + [(.inReview, "cecilia", 110)]) == ["anna", "cecilia"])
  }
}
