import Domain
import Messages

/// Reads the options of a list of orders.
enum OrderFilter {
  /// - Throws: `wrongValue` for a status, day, insats or provider that does not exist.
  static func query(
    _ options: OrderListOptions, _ catalogue: Catalogue
  ) throws(CommandError) -> OrderQuery {
    var query = OrderQuery(options.scope == .mine ? .mine : .unit, onlyOpen: options.onlyOpen)
    for text in options.statuses { query.statuses.append(try status(text)) }
    if let text = options.dueBy {
      guard let day = Day(text) else { throw .wrongValue(OrderCommandText.wrongDay) }
      query.dueBy = day
    }
    if let text = options.insats {
      let id = InsatsID(text.uppercased())
      guard catalogue[id] != nil else { throw .wrongValue(OrderCommandText.wrongInsats) }
      query.insats = id
    }
    if let text = options.provider {
      let key = ProviderKey(text)
      guard catalogue.provider(key) != nil else {
        throw .wrongValue(OrderCommandText.wrongProvider)
      }
      query.provider = key
    }
    return query
  }

  /// By its key, which is its name without dots and rings.
  private static func status(_ text: String) throws(CommandError) -> ReferralStatus {
    let plain: [Character: Character] = ["å": "a", "ä": "a", "ö": "o"]
    let key = String(text.lowercased().precomposed.map { plain[$0] ?? $0 })
    guard let status = ReferralStatus(rawValue: key) else {
      throw .wrongValue(OrderCommandText.wrongStatus(ReferralStatus.allCases.map(\.rawValue)))
    }
    return status
  }
}

extension String {
  /// With å as one character, however it was typed.
  fileprivate var precomposed: String { ReferralText.cleaned(self) }
}
