import Canvas
import Domain
import Messages

/// The words of the review queue.
enum ReviewText {
  static let flagsHead = "Att titta på"
  static let daysHead = "Väntat"
  static let chainHead = "Kedja"
  static let earlierHead = "Deltagarens insatser i tid"
  static let corrected = "rättad"
  static let correctedWords = "rättad efter återlämning"
  static let noFlags = "inga flaggor"
  static let nothingToNote = "Inga flaggor: programmet har inte hittat något att titta närmare på."

  static let reading = "Läser kön …"
  static let failed = "Kön gick inte att läsa. R läser den igen."
  static let none = "Inget väntar på granskning."
  static let howToGoOn = "4 visar enhetens beställningar. R läser kön igen."
  static let allFiltered = "Ingen beställning i kön passar filtret."
  static let howToUnfilter = "F ändrar filtret, och R i filterlistan tar bort det."
  static let readingOrder = "Läser beställningen …"
  static let unreadable = "Beställningen gick inte att läsa. R läser kön och beställningen igen."

  static let isDeciding = "Beslutet skickas. Vänta ett ögonblick."
  static let nothingSelected = "Det finns ingen beställning i kön att välja."
  static let notRead = "Beställningen är inte läst än. Läs den, och tryck igen."
  static let nothingDecided = "Det finns inget beslut att ta tillbaka."
  static let tooLate =
    "Det har gått mer än \(ReviewDecision.seconds) sekunder, så beslutet står fast."
  static let noUnflagged = "Alla beställningar som visas har något att titta på. Läs dem en och en."

  static func title(_ unit: String?) -> String {
    AppText.name(Base.review) + (unit.map { " · " + $0 } ?? "")
  }

  /// `12 väntar · 3 flaggade · äldst 4 arbetsdagar`, of the whole queue; and with a filter `visar 5
  /// av 12: rundgång`.
  static func heading(_ state: AppState) -> String {
    let screen = state.reviewScreen
    guard screen.isRead else { return AppText.name(Base.review) }
    let all = screen.lines
    var parts = [
      all.isEmpty ? "inget väntar" : (screen.hasMore ? "fler än " : "") + "\(all.count) väntar"
    ]
    if let oldest = all.map(\.workingDays).max() {
      let flagged = all.count { !$0.flags.isEmpty }
      parts.append(flagged == 1 ? "1 flaggad" : "\(flagged) flaggade")
      parts.append("äldst " + CardText.workingDays(oldest))
    }
    guard !screen.filter.isEmpty else { return parts.joined(separator: " · ") }
    let shown = ReviewList.shown(state).count
    let filter =
      "visar \(shown) av \(all.count): "
      + QueueFilterText.words(screen.filter, state).joined(separator: ", ")
    let whole = (parts + [filter]).joined(separator: " · ")
    // Where there is no room for both, what the filter leaves out matters most.
    return TextWidth.of(whole) <= state.size.width - 2 ? whole : filter
  }

  static func age(_ days: Int) -> String { "\(days) d" }

  static func waited(_ days: Int) -> String {
    days == 0 ? "inkom i dag" : "väntat " + CardText.workingDays(days)
  }

  static func flag(_ key: ReviewFlag.Key) -> String { "! " + FlagText.name(key) }

  static func flag(_ flag: ReviewFlag) -> String { "! " + FlagText.sentence(flag) }

  /// A protected client's name is never shown in the queue, whatever came with the line.
  static func client(_ client: ClientSummary) -> String {
    client.isProtected ? OrdersText.protected : OrdersText.client(client)
  }

  /// `114 Arbetsträning · Övning Ask · 2026-0311`.
  static func previewTitle(_ line: QueueLine) -> String {
    let client = line.order.client
    return [OrdersText.previewTitle(line.order), self.client(client), client.caseNumber]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// From whom the order is, how long it has waited, and when it goes on unread.
  static func standing(_ line: QueueLine) -> String {
    let parts = [
      line.order.caseworker, waited(line.workingDays),
      line.forwards.map { "går vidare ogranskad \($0)" },
    ]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  static func forwards(_ day: Day) -> String { "Går vidare ogranskad \(day), om ingen beslutar." }

  /// How much of the time since the first insats one ran, beside the bar.
  static func chain(_ bar: ChainBar, _ chain: ClientChain) -> String {
    let count = chain.orders.count
    return "\(bar.days) av \(OrderText.days(bar.all)) · "
      + (count == 1 ? "1 beställning" : "\(count) beställningar")
  }

  /// Before what has changed: when it went back, by whom and why.
  static func changedSince(_ step: StatusStep?, reason: String?) -> String {
    guard let step else { return "Ändrat sedan återlämningen:" }
    let why = [reason, step.text.isEmpty ? nil : OrderText.quoted(step.text)].compactMap { $0 }
    return "Ändrat sedan återlämningen \(step.day) av \(step.by)"
      + (why.isEmpty ? "" : " (" + why.joined(separator: ": ") + ")") + ":"
  }

  static let nothingChanged = "! Inget är ändrat."

  /// In words, so that nothing hangs on the colour.
  static func struck(_ text: String) -> String { "[struket: " + text + "]" }
  static func new(_ text: String) -> String { "[nytt: " + text + "]" }

  static func notYours(_ status: ReferralStatus) -> String {
    status == .inReview
      ? "Du får inte besluta om den här beställningen. Inget har ändrats."
      : "Beställningen är redan \(StatusText.name(status)). Inget har ändrats."
  }

  /// What was done, and that it can be undone.
  static func decided(_ receipt: OrderReceipt, _ action: ReferralAction) -> String {
    let what =
      action == .sendBack
      ? "återlämnad till handläggaren"
      : receipt.status == .ordered ? "godkänd och skickad till utföraren" : "godkänd"
    return "Beställning \(receipt.number) är \(what). Z tar tillbaka beslutet, i "
      + "\(ReviewDecision.seconds) sekunder."
  }

  static func takenBack(_ number: Int) -> String {
    "Beslutet om beställning \(number) är tillbakataget. Den väntar på granskning igen."
  }
}
