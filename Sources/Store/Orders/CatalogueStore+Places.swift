package import Domain
import GRDB

/// What became of new figures of places.
package enum PlacesOutcome: Hashable, Sendable {
  /// As they are now.
  case set(Places)
  /// Somebody else changed them first; as they are now.
  case changed(Places)
  /// Less than the store's own orders take or wait for.
  case belowOrders
  case noSuchInsats
}

extension CatalogueStore {
  /// Gives a card new figures of its places, as an import of the card does: a new version, with
  /// history and event.
  ///
  /// The figures are totals, the store's own orders among them. One that is left as it was seen
  /// stays what it is, whatever orders have come and gone meanwhile. The same again stores nothing.
  /// - Parameters:
  ///   - id: whose places.
  ///   - places: as they are to be; the day they are from is `day`, whatever it says.
  ///   - seen: as the asker saw them.
  ///   - actor: the user's name.
  ///   - at: seconds since 1970 UTC.
  ///   - day: the same moment's day.
  /// - Returns: what became of it.
  /// - Throws: as for every write.
  package func setPlaces(
    _ id: InsatsID, _ places: Places, seen: Places, by actor: String, at: Int, day: Day
  ) throws(StoreError) -> PlacesOutcome {
    try write { database in
      guard var card = try CardReader(database: database, only: id).cards().first else {
        return .noSuchInsats
      }
      var wanted = places
      wanted.asOf = day
      if wanted.withoutTaken == card.places.withoutTaken { return .set(card.places) }
      guard card.places.areStill(seen, today: day) else { return .changed(card.places) }
      let own = try PlaceLedger(database: database).own(id)
      if places.booked != seen.booked, let booked = places.booked, booked < own.held {
        return .belowOrders
      }
      if places.waiting != seen.waiting, let waiting = places.waiting, waiting < own.waiting {
        return .belowOrders
      }
      if places.booked == seen.booked { wanted.booked = card.places.booked }
      if places.waiting == seen.waiting { wanted.waiting = card.places.waiting }
      card.places = wanted
      _ = try Self.carryOut(
        CatalogueImport(cards: [card], covered: []), .init(actor: actor, at: at), day: day,
        database)
      let stored = try CardReader(database: database, only: id).cards().first
      guard let stored else { throw StoreError.damaged }
      return .set(stored.places)
    }
  }
}

extension Places {
  /// Whether they are as somebody saw them, but for orders that came and went. Whoever gives new
  /// figures dates them, so figures of an earlier day that differ only in what orders move were
  /// moved by orders; of figures from today nobody can tell.
  fileprivate func areStill(_ seen: Places, today: Day) -> Bool {
    let seen = seen.withoutTaken
    let now = withoutTaken
    var moved = seen
    moved.booked = booked
    moved.waiting = waiting
    return now == seen || (now == moved && asOf != today)
  }
}
