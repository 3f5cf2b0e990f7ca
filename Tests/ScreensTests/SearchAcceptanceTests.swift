import Canvas
import Domain
import Screens
import Search
import Testing

/// Queries a caseworker would type, on the real catalogue: the wanted card is among the first three.
struct SearchAcceptanceTests {
  static let queries: [(query: String, wanted: [String])] = [
    ("språk", ["Föräldrasvenska", "SFI"]),
    ("förälder svenska", ["Föräldrasvenska"]),
    ("foraldrasvenska", ["Föräldrasvenska"]),
    ("arbetsträn", ["Arbetsträning"]),
    ("träning", ["Arbetsträning"]),
    ("sfi", ["SFI"]),
    ("svenska för invandrare", ["SFI"]),
    ("rehab", ["FINSAM-insatser"]),
    ("missbruk", ["Alkohol- och drogrådgivningen"]),
    ("psykisk", ["IPS"]),
    ("ungdom", ["Ung Malmö", "Ungdomsutbyte"]),
    ("skuldrådgivning", ["Budget- och skuldrådgivning"]),
    ("budgetrådgiving", ["Budget- och skuldrådgivning"]),
    ("yrkesvägledning", ["Studie- och yrkesvägledning"]),
    ("jobspår", ["Jobbspår"]),
    ("praktik", ["Praktikanskaffning", "Praktikplatser"]),
    ("volontär", ["Ungdomsutbyte och europeisk volontärtjänst"]),
    ("drottninghög", ["Rekrytera"]),
  ]

  @Test(arguments: queries.map(\.query), [true, false])
  func `the wanted card is among the first three`(query: String, isPractice: Bool) throws {
    let catalogue = try (isPractice ? RealCatalogue.practice : RealCatalogue.plain).get()
    var walk = Walk(catalogue, isPractice: isPractice)
    walk.search(query)
    let wanted = try #require(Self.queries.first { $0.query == query }).wanted
    let first = walk.found.prefix(3)
    #expect(first.contains { name in wanted.contains { name.hasPrefix($0) } }, "\(Array(first))")
    #expect(
      walk.state.catalogueScreen.hits.allSatisfy { !$0.reasons.isEmpty } || walk.found.count > 20)
  }
}
