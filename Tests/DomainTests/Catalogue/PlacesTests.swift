import Domain
import Testing

@Suite struct PlacesTests {
  @Test(arguments: [
    ("some free", Places(max: 5, booked: 3), 2 as Int?, false),
    ("full", Places(max: 5, booked: 5), 0, false),
    ("overfull", Places(max: 5, booked: 8), 0, true),
    ("none at all", Places(max: 0, booked: 0), 0, false),
    ("booked unknown", Places(max: 5), nil, false), ("most unknown", Places(booked: 3), nil, false),
    ("nothing known", Places(), nil, false),
  ])
  func `free places are known only when both figures are, and never below none`(
    what: String, places: Places, free: Int?, isOverfull: Bool
  ) {
    #expect(places.free == free, "\(what)")
    #expect(places.isOverfull == isOverfull, "\(what)")
  }

  @Test func `places are unknown when no figure is known, whatever the day`() {
    #expect(Places(asOf: Day("2026-01-01")).isUnknown)
    #expect(
      !Places(max: 0).isUnknown && !Places(booked: 0).isUnknown && !Places(waiting: 0).isUnknown)
  }
}
