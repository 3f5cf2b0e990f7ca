import Domain
import Messages

/// The answer of `deltagare` as JSON.
struct ClientJSON {
  let catalogue: Catalogue

  func answer(_ clients: [ClientSummary], _ file: ClientFile?) -> JSONValue {
    let json = OrderJSON(catalogue: catalogue)
    return .object([
      "antal": .number(clients.count),
      "deltagare": .list((file.map { [$0.client] } ?? clients).map(json.client)),
      "kedja": file.map(chain) ?? .null,
    ])
  }

  private func chain(_ file: ClientFile) -> JSONValue {
    let chain = file.chain
    return .object([
      "bestallningar": .list(chain.orders.map { order($0, Set(file.mayOpen)) }),
      "samtidiga": .list(chain.parallels.map(parallel)), "uppehall": .list(chain.gaps.map(gap)),
      "typer": .list(chain.kinds.map(kind)), "utan_insats_sedan": .optional(chain.idleSince),
      "huvudhandlaggare": .optional(file.lead), "byten": .list(file.handovers.map(handover)),
    ])
  }

  private func handover(_ handover: Handover) -> JSONValue {
    .object([
      "nr": .number(handover.number), "dag": .text(handover.day.description),
      "fran": .text(handover.from), "till": .text(handover.to),
      "enhet": .optional(handover.unit), "av": .text(handover.by),
      "bestallningar": .list(handover.orders.map { .number($0) }),
      "sammanfattning": .optional(handover.summary.isEmpty ? nil : handover.summary),
    ])
  }

  private func order(_ order: PastReferral, _ mayOpen: Set<Int>) -> JSONValue {
    .object([
      "nr": .number(order.number),
      "insats": OrderJSON(catalogue: catalogue).insats(order.insats),
      "typ": .text(order.kind.rawValue), "status": .text(order.status.rawValue),
      "bestalld": .text(order.ordered.description), "start": .optional(order.started),
      "slut": .optional(order.ended), "utfall": .optional(order.outcome),
      "far_oppnas": .bool(mayOpen.contains(order.number)),
    ])
  }

  private func parallel(_ parallel: ClientChain.Parallel) -> JSONValue {
    .object([
      "forsta": .number(parallel.first), "andra": .number(parallel.second),
      "fran": .text(parallel.from.description), "till": .optional(parallel.to),
    ])
  }

  private func gap(_ gap: ClientChain.Gap) -> JSONValue {
    .object([
      "efter": .number(gap.after), "fore": .number(gap.before),
      "fran": .text(gap.from.description), "dagar": .number(gap.days),
    ])
  }

  private func kind(_ kind: ClientChain.KindCount) -> JSONValue {
    .object([
      "typ": .text(kind.kind.rawValue), "antal": .number(kind.orders),
      "med_resultat": .number(kind.withResult),
    ])
  }
}
