import Domain
import Messages

/// The words of one client.
enum ClientText {
  static let isProtected = "! Skyddade personuppgifter"
  static let noOrders = "Inget är beställt för deltagaren. B börjar en beställning."
  static let kindsHead = "Hur ofta varje typ har beställts"

  static func title(_ client: ClientSummary) -> String {
    "Deltagare · " + OrdersText.client(client)
  }

  static func caseNumber(_ client: ClientSummary, isShort: Bool) -> String {
    (isShort ? "" : "Ärende ") + client.caseNumber
  }

  static func labelledNumber(
    _ client: ClientSummary, revealed: String?, isShort: Bool
  ) -> String {
    (isShort ? "nummer: " : "personnummer: ") + number(client, revealed: revealed)
  }

  /// The number as far as it may be seen.
  static func number(_ client: ClientSummary, revealed: String?) -> String {
    if let revealed, !revealed.isEmpty { return revealed }
    if client.isProtected { return client.maskedNumber ?? OrdersText.protected }
    return client.maskedNumber ?? AppText.unknown
  }

  /// How many orders, and whether anything runs now.
  static func standing(_ chain: ClientChain, _ today: Day) -> String {
    let count = chain.orders.count
    let orders = count == 1 ? "1 beställning" : "\(count) beställningar"
    let running = chain.orders.count { $0.status == .started || $0.status == .paused }
    if running > 0 {
      return orders + (running == 1 ? " · en insats pågår" : " · \(running) insatser pågår")
    }
    return orders
      + (chain.idleSince.map { " · " + idle($0, today) } ?? " · ingen insats har börjat")
  }

  static func idle(_ since: Day, _ today: Day) -> String {
    "utan insats sedan \(since)" + days(today.number - since.number)
  }

  private static func days(_ count: Int) -> String {
    count <= 0 ? "" : " (\(OrderText.days(count)))"
  }

  static func gap(_ gap: ClientChain.Gap) -> String {
    OrderText.days(gap.days) + " utan insats"
  }

  static func barWords(_ bar: ChainBar) -> String {
    "insats \(bar.days) av \(OrderText.days(bar.all)) sedan \(bar.from)"
  }

  /// When it ran; for what never began, when it was ordered.
  static func dates(_ order: PastReferral) -> String {
    guard let started = order.started else { return "beställd \(order.ordered)" }
    if order.status == .started || order.status == .paused { return "\(started)– pågår" }
    return order.ended.map { "\(started)–\($0)" } ?? "\(started)–?"
  }

  static func status(_ order: PastReferral, outcome: String?) -> String {
    let name = StatusText.name(order.status) + (outcome.map { ": " + $0 } ?? "")
    let end = order.started == nil ? order.ended.map { " \($0)" } ?? "" : ""
    return "\(order.number) " + name + end
  }

  /// Which others ran at the same time.
  static func parallels(_ number: Int, _ chain: ClientChain) -> String? {
    let others = chain.parallels.filter { $0.second == number }
    guard !others.isEmpty else { return nil }
    return "! "
      + others.map { parallel in
        "samtidigt med \(parallel.first) från \(parallel.from)"
          + (parallel.to.map { " till \($0)" } ?? "")
      }.joined(separator: ", ")
  }

  static func kind(_ name: String, _ kind: ClientChain.KindCount) -> String {
    let times = kind.orders == 1 ? "1 gång" : "\(kind.orders) gånger"
    return "\(name): \(times), \(kind.withResult) med resultat"
  }

  static let nothingSelected = "Det finns ingen beställning att öppna."
  static let mayNotOpen =
    "Beställningen hör till en annan enhet. Du ser att den finns, men inte vad som står i den."
  static let isRevealed = "Personnumret visas redan. Det döljs när du lämnar deltagaren."

  static let open = ActionText(
    "Öppna den valda beställningen", label: "öppna", help: "Visar hela den valda beställningen.",
    synonyms: ["visa", "läs"])
  static let back = ActionText(
    "Stäng deltagaren", label: "tillbaka", help: "Går tillbaka dit du var.")
}
