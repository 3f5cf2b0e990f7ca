import Domain
import Search
import Testing

@testable import Application

struct KnownItemTests {
  @Test func `the wanted card of the real catalogue is first for 57 of 60 queries`() throws {
    let catalogue = try BundledCatalogue.read()
    let index = SearchIndex(catalogue)
    var later: [String] = []
    for row in KnownItemQueries.rows {
      let found = index.search(SearchQuery(text: row.query), limit: 10, explained: 0).hits
      let rank = found.firstIndex { row.wanted.contains($0.id.rawValue) }.map { $0 + 1 }
      if rank != 1 {
        later.append(
          "\(row.query) [\(row.wanted[0])]: \(rank.map(String.init) ?? "-") after "
            + found.prefix(3).map { catalogue[$0.id]?.name ?? "" }.joined(separator: "; "))
      }
    }
    #expect(KnownItemQueries.rows.count == 60)
    #expect(later.count <= 3, "\(later.joined(separator: "\n"))")
  }
}
