import Domain
import Messages
import Store

/// What of the catalogue and of needs is told of in the day.
struct TodayCatalogue {
  let catalogue: Catalogue
  let today: Day

  /// The first day whose answers are told of.
  var firstDay: Day { WorkingDays.adding(-1, to: today) }

  /// `needs` are those nobody has looked at.
  func waiting(_ needs: [UnmetNeed]) -> [TodayItem] {
    needs.map { need in
      TodayItem(part: .needs, subject: .need(need), order: nil, day: need.day)
    }
  }

  /// The sender's own needs that got an answer since the last working day.
  func answered(_ needs: [UnmetNeed]) -> [TodayItem] {
    needs.compactMap { need in
      guard let day = need.answered, day >= firstDay else { return nil }
      return TodayItem(part: .answered, subject: .need(need), order: nil, day: day)
    }
  }

  /// Cards in use that nobody has confirmed for long, and those whose places say something.
  var cards: [TodayItem] {
    catalogue.insatser.filter { $0.status != .ended }.flatMap { card in
      var items: [TodayItem] = []
      if card.places.isOverfull || card.places.isHalfEmpty {
        items.append(
          TodayItem(
            part: .cards, subject: .places(card.id, card.places), order: nil,
            day: card.places.asOf ?? today))
      }
      if card.isStale(on: today) {
        items.append(
          TodayItem(
            part: .cards, subject: .staleCard(card.id, confirmed: card.confirmed?.day), order: nil,
            day: card.confirmed?.day ?? Day(number: 0)))
      }
      return items
    }
  }

  /// One line for each insats that has changed: what matters most of all that was done, with the
  /// fields and the day of the last. Newest first.
  static func news(_ rows: [CatalogueNewsRow]) -> [CatalogueNews] {
    var order: [InsatsID] = []
    var changes: [InsatsID: [CatalogueNewsRow]] = [:]
    for row in rows {
      order.removeAll { $0 == row.insats }
      order.append(row.insats)
      changes[row.insats, default: []].append(row)
    }
    return order.reversed().compactMap { id in
      guard let all = changes[id], let last = all.last else { return nil }
      let fields = Set(all.flatMap(\.fields))
      let sort = sort(all.map(\.change), last.status, fields)
      return CatalogueNews(
        insats: id, name: last.name, sort: sort,
        fields: sort == .changed ? InsatsField.allCases.filter(fields.contains) : [],
        day: SwedishClock.day(at: last.at))
    }
  }

  private static func sort(
    _ changes: [CatalogueChange.Sort], _ status: InsatsStatus, _ fields: Set<InsatsField>
  ) -> CatalogueNews.Sort {
    if status == .ended { return .ended }
    if changes.contains(.new) { return .new }
    guard fields.contains(.status) else { return .changed }
    switch status {
    case .paused: return .paused
    case .active: return .resumed
    case .planned, .ended, .unknown: return .changed
    }
  }
}
