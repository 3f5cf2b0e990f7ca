import Domain
import Foundation
import Search
import Store
import Testing

@testable import Application

struct IndexBuildingTests {
  private static let catalogue = Catalogue(
    insatser: (0..<SearchIndex.worthKeeping).map { number in
      Insats(
        id: InsatsID("S\(number)"), municipality: "ort", name: "Stöd \(number % 97) kvarn\(number)",
        kind: "k")
    }, codes: .empty, version: 1)

  private static func names(_ index: SearchIndex) -> [String] {
    ["stöd 12", "kvarn19999", "kvrn7"].flatMap { text in
      index.search(SearchQuery(text: text), limit: 5, explained: 0).hits.map(\.id.rawValue)
    }
  }

  @Test func `the index of a large catalogue is kept, read again, and built anew when damaged`()
    throws
  {
    let scratch = try Scratch()
    let options = WorkplaceOptions(directory: scratch.path + "/lager", isPractice: true)
    let file = try #require(try scratch.opener(options).open().indexFile)
    let expected = Self.names(SearchIndex(Self.catalogue))
    #expect(file.read() == nil)
    #expect(Self.names(IndexBuilding.index(Self.catalogue, file: file)) == expected)
    let kept = try #require(file.read())
    #expect(SearchIndex(Self.catalogue, bytes: kept) != nil)
    #expect(Self.names(IndexBuilding.index(Self.catalogue, file: file)) == expected)

    var damaged = kept
    damaged[damaged.count / 2] ^= 1
    #expect(file.write(damaged))
    #expect(Self.names(IndexBuilding.index(Self.catalogue, file: file)) == expected)
    // Made anew, and kept again.
    #expect(SearchIndex(Self.catalogue, bytes: try #require(file.read())) != nil)
  }
}
