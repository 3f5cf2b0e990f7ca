import Domain
import Messages

/// The words of the list of orders.
enum OrdersText {
  static let numberHead = "Nr"
  static let insatsHead = "Insats"
  static let caseNumberHead = "Ärende"
  static let clientHead = "Deltagare"
  static let caseworkerHead = "Handläggare"
  static let statusHead = "Status"
  static let dueHead = "Förfaller"
  static let placeHead = "Plats"
  static let orderedHead = "Beställd"
  static let unitHead = "Enhet"
  static let readOrder = "beställning"
  static let protected = "skyddade uppgifter"
  static let hidden = "uppgiften lämnas inte ut"

  static let reading = "Läser beställningarna …"
  static let failed = "Listan gick inte att läsa. R läser den igen."
  static let allFiltered = "Ingen beställning passar filtret."
  static let howToUnfilter = "F ändrar filtret, och R i filterlistan tar bort det."
  static let howToSeeAll = "F och ”bara öppna” visar även dem som är klara."
  static let howTheyCome =
    "När en handläggare har beställt en av era insatser syns den här. R läser listan igen."
  static let howToBegin = "B börjar en ny beställning. 2 visar kartan och 3 katalogen."
  static let previewHint = "Enter visar hela beställningen."

  static func none(_ scope: OrderQuery.Scope, onlyOpen: Bool) -> String {
    let open = onlyOpen ? "öppna " : ""
    return switch scope {
    case .mine: "Du har inga \(open)beställningar."
    case .unit: "Enheten har inga \(open)beställningar."
    case .provider: "Det finns inga \(open)beställningar till era insatser."
    }
  }

  static func client(_ client: ClientSummary) -> String {
    if client.isProtected, client.name == nil { return protected }
    return client.name ?? hidden
  }

  static func caseNumber(_ client: ClientSummary) -> String { client.caseNumber }

  static func previewTitle(_ line: OrderLine) -> String { "\(line.number) \(line.insatsName)" }

  static func place(holds: Bool, waits: Bool) -> String {
    holds ? "har en plats" : waits ? "väntar på plats" : "ingen plats är bokad"
  }

  /// `4 av 12 egna öppna beställningar · granskas · förfallna`.
  static func heading(_ state: AppState) -> String {
    let filter = state.ordersScreen.filter
    let all = OrderList.all(state).count
    let shown = OrderList.shown(state).count
    let isNarrowed =
      filter.due != nil || !filter.statuses.isEmpty || !filter.insatser.isEmpty
      || !filter.providers.isEmpty
    let hasMore = OrderList.hasMore(state)
    let whole = hasMore ? "fler än \(all)" : "\(all)"
    let count = isNarrowed ? "\(shown) av \(whole)" : whole
    let isOne = all == 1 && !isNarrowed
    let head =
      OrderList.isRead(state)
      ? count + " " + subject(state, isOne: isOne) + (hasMore ? ", de första visas" : "")
      : subject(state, isOne: false)
    return ([head] + words(filter, state)).joined(separator: " · ")
  }

  private static func subject(_ state: AppState, isOne: Bool) -> String {
    let isOpen = state.ordersScreen.filter.onlyOpen
    let open = isOpen ? (isOne ? "öppen " : "öppna ") : ""
    let noun = isOne ? "beställning" : "beställningar"
    let unit = state.session.unit ?? ""
    return switch OrderList.scope(state) {
    case .mine: (isOne ? "egen " : "egna ") + open + noun
    case .unit: open + noun + " i " + unit
    case .provider: open + noun + " till " + unit
    }
  }

  /// The filter's parts in words.
  private static func words(_ filter: OrderListFilter, _ state: AppState) -> [String] {
    var words: [String] = []
    if let due = filter.due { words.append(OrderFilterText.name(due)) }
    let statuses = ReferralStatus.allCases.filter(filter.statuses.contains)
    if !statuses.isEmpty { words.append(statuses.map(StatusText.name).joined(separator: ", ")) }
    let insatser = filter.insatser.map { state.catalogue[$0]?.name ?? $0.rawValue }
    if !insatser.isEmpty { words.append(insatser.joined(separator: ", ")) }
    let providers = filter.providers.map { state.catalogue.provider($0)?.name ?? $0.rawValue }
    if !providers.isEmpty { words.append(providers.joined(separator: ", ")) }
    return words
  }

  static let nothingSelected = "Det finns ingen beställning i listan att välja."
  static let onlyOneScope = "Du ser bara de här beställningarna, så det finns inget att byta till."

  static let open = ActionText(
    "Öppna beställningen", label: "öppna",
    help: "Visar hela den valda beställningen med dess historia.", synonyms: ["visa", "läs"])
  static let toggleScope = ActionText(
    "Byt mellan egna och enhetens", label: "enhetens",
    help: "Visar enhetens beställningar, eller dina egna igen.",
    synonyms: ["mina", "egna", "alla", "kollegor"])
  static func scopeLabel(_ scope: OrderQuery.Scope) -> String {
    switch scope {
    case .mine: "egna"
    case .unit: "enhetens"
    case .provider: "till oss"
    }
  }
  static let filter = ActionText(
    "Filtrera beställningarna", label: "filter",
    help: "Visar filter för status, förfallodag, insats och utförare.",
    synonyms: ["begränsa", "smalna av", "förfallna", "avslutade"])
  static let drafts = ActionText(
    "Visa utkasten", label: "utkast", help: "Visar beställningar som du har börjat på.",
    synonyms: ["påbörjade", "osända"])
  static let clientOf = ActionText(
    "Visa beställningens deltagare", label: "deltagaren",
    help: "Visar deltagaren i den valda beställningen, med alla insatser i tid.",
    synonyms: ["person", "kedja", "klient"])
  static let reread = ActionText(
    "Läs listan igen", label: "läs om", help: "Läser listan igen, om någon annan har ändrat något.",
    synonyms: ["uppdatera"])
  static let back = ActionText(
    "Till kartan", label: "till kartan", help: "Går till kartan.")
  static let moves = MoveWords(
    up: ActionText("Föregående beställning", label: "upp", help: "Flyttar en beställning upp."),
    down: ActionText("Nästa beställning", label: "ner", help: "Flyttar en beställning ner."),
    first: ActionText("Första beställningen", label: "första", help: "Går till listans början."),
    last: ActionText("Sista beställningen", label: "sista", help: "Går till listans slut."))
}
