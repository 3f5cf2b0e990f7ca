import Domain
import GRDB

/// A catalogue that was read, and how far the store had come then.
struct KeptCatalogue {
  let catalogue: Catalogue
  /// The newest event of an order. Orders move places without a new version of the catalogue, and
  /// nothing else does.
  let orders: Int

  /// The catalogue as it is now; of `known` is taken what is so still.
  static func now(_ known: KeptCatalogue?, _ database: Database) throws -> KeptCatalogue {
    let version = try StoreMeta.read(database)?.catalogueVersion ?? 0
    let orders =
      try Int.fetchOne(try database.cachedStatement(sql: "SELECT max(event) FROM referral")) ?? 0
    guard let known, known.catalogue.version == version else {
      return KeptCatalogue(catalogue: try read(version, database), orders: orders)
    }
    if known.orders == orders { return known }
    return KeptCatalogue(
      catalogue: known.catalogue.with(places: try CardReader(database: database).places()),
      orders: orders)
  }

  private static func read(_ version: Int, _ database: Database) throws -> Catalogue {
    let lists = ListReader(database: database)
    return Catalogue(
      insatser: try CardReader(database: database).cards(), codes: try lists.codes(),
      providers: try lists.providers(), municipalities: try lists.municipalities(),
      synonyms: try lists.synonyms(), version: version)
  }
}
