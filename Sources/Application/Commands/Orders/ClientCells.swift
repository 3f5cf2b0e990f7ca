import Domain
import Messages

/// The answer of `deltagare` as rows: an order each for one client, a client each for several.
enum ClientCells {
  static let head = [
    "arendenummer", "namn", "personnummer", "nr", "insats", "insatsnamn", "typ", "status",
    "bestalld", "start", "slut", "utfall",
  ]

  static func rows(
    _ clients: [ClientSummary], _ file: ClientFile?, _ catalogue: Catalogue
  ) -> [[String]] {
    guard let file else {
      return clients.map { identity($0) + Array(repeating: "", count: head.count - 3) }
    }
    return file.chain.orders.map { order in
      identity(file.client) + [
        String(order.number), order.insats.rawValue, catalogue[order.insats]?.name ?? "",
        order.kind.rawValue, order.status.rawValue, order.ordered.description,
        order.started?.description ?? "", order.ended?.description ?? "",
        order.outcome?.rawValue ?? "",
      ]
    }
  }

  /// Rows are what gets spread, so a protected name is left out also for one's own side.
  private static func identity(_ client: ClientSummary) -> [String] {
    [client.caseNumber, client.shareableName ?? "", client.maskedNumber ?? ""]
  }
}
