import Domain
import Messages
import Screens

/// A client's insatser in time, as lines.
enum ClientChainText {
  static func lines(_ file: ClientFile, _ catalogue: Catalogue) -> [String] {
    let client = file.client
    let identity = [client.caseNumber, client.name ?? "", client.maskedNumber ?? ""]
    let chain = file.chain
    return [identity.filter { !$0.isEmpty }.joined(separator: " · ") + mark(client)]
      + orders(chain, catalogue)
      + chain.parallels.map(parallel) + chain.gaps.map(gap)
      + [idle(chain)].compactMap { $0 } + chain.kinds.map { kind($0, catalogue) }
      + handovers(file)
  }

  /// Whose the client is and has been; what was said then is for the screen and the JSON.
  private static func handovers(_ file: ClientFile) -> [String] {
    guard let lead = file.lead else { return [] }
    return [HandoverText.lead(lead, changes: file.handovers.count)]
      + file.handovers.map(HandoverText.line)
  }

  private static func mark(_ client: ClientSummary) -> String {
    client.isProtected ? " · " + OrderCommandText.protected : ""
  }

  private static func orders(_ chain: ClientChain, _ catalogue: Catalogue) -> [String] {
    guard !chain.orders.isEmpty else { return ["Inga beställningar."] }
    var table = TextTable(rightAligned: [0])
    table.add(["Nr", "Läge", "Beställd", "Start", "Slut", "Insats"])
    for order in chain.orders {
      table.add([
        String(order.number), StatusText.name(order.status), order.ordered.description,
        order.started?.description ?? "", order.ended?.description ?? "",
        order.insats.rawValue + " " + (catalogue[order.insats]?.name ?? ""),
      ])
    }
    let outcomes = [[]] + chain.orders.map { outcome($0, catalogue) }
    return zip(table.lines, outcomes).flatMap { [$0] + $1 }
  }

  /// A line under the order, as names of outcomes are long.
  private static func outcome(_ order: PastReferral, _ catalogue: Catalogue) -> [String] {
    guard let key = order.outcome else { return [] }
    let list: CodeListName
    switch order.status {
    case .closed: list = .closures
    case .declined: list = .refusals
    default: list = .withdrawals
    }
    return ["     Utfall: " + (catalogue.codes.row(key, in: list)?.name ?? key.rawValue)]
  }

  private static func parallel(_ parallel: ClientChain.Parallel) -> String {
    "Samtidigt: \(parallel.first) och \(parallel.second) från \(parallel.from)"
      + (parallel.to.map { " till \($0)." } ?? ", och det pågår.")
  }

  private static func gap(_ gap: ClientChain.Gap) -> String {
    "Uppehåll: \(OrderCommandText.days(gap.days)) från \(gap.from), mellan \(gap.after) och "
      + "\(gap.before)."
  }

  private static func idle(_ chain: ClientChain) -> String? {
    chain.idleSince.map { "Ingen insats har pågått sedan \($0)." }
  }

  private static func kind(_ kind: ClientChain.KindCount, _ catalogue: Catalogue) -> String {
    let orders = kind.orders == 1 ? "1 beställning" : "\(kind.orders) beställningar"
    return "\(catalogue.codes.name(of: kind.kind)): \(orders), "
      + "\(kind.withResult) till arbete eller studier."
  }
}
