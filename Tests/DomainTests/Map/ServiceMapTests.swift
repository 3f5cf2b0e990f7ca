import Domain
import Testing

@Suite struct ServiceMapTests {
  private func map(_ insatser: Insats...) -> ServiceMap {
    ServiceMap(insatser.map { MapItem($0) }, codes: Samples.codes)
  }

  private func count(_ map: ServiceMap, _ row: TargetGroupKey, _ column: KindKey) -> Int {
    map[.group(row), column].count
  }

  @Test func `a parent counts an insats of its descendants once, however many tags it has`() {
    let map = map(Samples.insats("A-1", "T08", for: ["ohalsa", "missbruk", "tungt-missbruk"]))
    #expect(count(map, "rehab", "T08") == 1)
    #expect(count(map, "ohalsa", "T08") == 1)
    #expect(count(map, "missbruk", "T08") == 1)
    #expect(count(map, "tungt-missbruk", "T08") == 1)
    #expect(map[.group("rehab")].count == 1)
    #expect(map["T08"].count == 1)
    #expect(map.total.count == 1)
  }

  @Test func `a parent's own tag is not counted on its children`() {
    let map = map(Samples.insats("A-1", "T08", for: ["rehab"]))
    #expect(count(map, "rehab", "T08") == 1)
    for child: TargetGroupKey in ["ohalsa", "missbruk", "tungt-missbruk"] {
      #expect(count(map, child, "T08") == 0)
    }
  }

  @Test func `a kind's parent counts what is below it, and not the other way round`() {
    let map = map(
      Samples.insats("A-1", "T06", for: ["ungdom"]), Samples.insats("A-2", "T07", for: ["ungdom"]),
      Samples.insats("A-3", "praktik", for: ["ungdom"]))
    #expect(count(map, "ungdom", "praktik") == 3)
    #expect(count(map, "ungdom", "T06") == 1)
    #expect(count(map, "ungdom", "T07") == 1)
    #expect(map["praktik"].count == 3)
    #expect(map.total.count == 3)
  }

  @Test(arguments: InsatsStatus.allCases)
  func `an ended insats is not counted, every other is`(status: InsatsStatus) {
    let map = map(
      Samples.insats(
        "A-1", "T01", for: ["ungdom"], status: status, places: Places(max: 3, booked: 1)))
    let expected = status == .ended ? 0 : 1
    #expect(count(map, "ungdom", "T01") == expected)
    #expect(map.total.count == expected)
    #expect(map.total.free == (status == .ended ? nil : 2))
  }

  @Test func `an insats without target group stands in the row for those alone`() {
    let map = map(Samples.insats("A-1", "T01"), Samples.insats("A-2", "T01", for: ["ungdom"]))
    #expect(map[.missing, "T01"].count == 1)
    #expect(map[.missing].count == 1)
    #expect(count(map, "ungdom", "T01") == 1)
    #expect(map["T01"].count == 2)
  }

  @Test func `an insats with an unknown target group is in no row but in the totals`() {
    let map = map(Samples.insats("A-1", "T01", for: ["okand"]))
    #expect(map.rows.reduce(0) { $0 + map[$1].count } == 0)
    #expect(map.total.count == 1)
    #expect(map["T01"].count == 1)
  }

  @Test func `rows and columns are the code lists in order, with the missing row last`() {
    let map = map()
    #expect(
      map.rows.map(\.key) == [
        "sprakhinder", "rehab", "ohalsa", "missbruk", "tungt-missbruk", "ungdom", "saknas",
      ])
    #expect(map.columns == ["T01", "praktik", "T06", "T07", "T08"])
    for row in map.rows {
      #expect(MapRow(key: row.key) == row)
      for column in map.columns { #expect(map[row, column] == MapCell()) }
    }
  }

  @Test func `sums are of the known figures, and unknown when none is known`() {
    let map = map(
      Samples.insats("A-1", "T01", for: ["ungdom"], places: Places(max: 10, booked: 4, waiting: 2)),
      Samples.insats("A-2", "T01", for: ["ungdom"], places: Places(max: 5)),
      Samples.insats("A-3", "T01", for: ["ungdom"], places: Places(booked: 7, waiting: 0)),
      Samples.insats("A-4", "T01", for: ["ungdom"], places: Places(max: 2, booked: 5)),
      Samples.insats("A-5", "T08", for: ["ungdom"], places: Places(max: 5)))
    let cell = map[.group("ungdom"), "T01"]
    #expect(cell.count == 4)
    #expect(cell.free == 6)
    #expect(cell.waiting == 2)
    #expect(cell.max == 12)
    #expect(cell.booked == 9)
    #expect(cell.occupancy == 75)
    let unknown = map[.group("ungdom"), "T08"]
    #expect(unknown.count == 1)
    #expect(unknown.free == nil && unknown.waiting == nil && unknown.occupancy == nil)
  }

  @Test(arguments: [
    (MapMeasure.count, 1, nil as Int?), (.free, 0, nil), (.waiting, 3, nil), (.occupancy, 200, nil),
    (.needs, 0, 0),
  ])
  func `a measure shows its figure, and nothing for an empty cell`(
    measure: MapMeasure, value: Int, empty: Int?
  ) {
    let map = map(
      Samples.insats("A-1", "T01", for: ["ungdom"], places: Places(max: 2, booked: 4, waiting: 3)))
    #expect(measure.value(of: map[.group("ungdom"), "T01"]) == value)
    #expect(measure.value(of: map[.group("rehab"), "T01"]) == empty)
  }

  @Test func `there is no occupancy of no places`() {
    let map = map(Samples.insats("A-1", "T01", for: ["ungdom"], places: Places(max: 0, booked: 0)))
    #expect(map[.group("ungdom"), "T01"].occupancy == nil)
    #expect(map[.group("ungdom"), "T01"].free == 0)
  }
}
