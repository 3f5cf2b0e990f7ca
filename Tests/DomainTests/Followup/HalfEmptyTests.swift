import Domain
import Testing

/// Which places are half-empty.
struct HalfEmptyTests {
  @Test(arguments: [
    (4, 2, true), (4, 3, false), (3, 0, false), (5, 2, true), (5, 3, false), (10, 0, true),
    (4, 6, false),
  ])
  func `at most half of at least four are taken`(max: Int, booked: Int, isHalfEmpty: Bool) {
    #expect(Places(max: max, booked: booked).isHalfEmpty == isHalfEmpty)
  }

  @Test func `what is not known is not half-empty`() {
    #expect(!Places(max: 10).isHalfEmpty)
    #expect(!Places(booked: 0).isHalfEmpty)
  }
}
