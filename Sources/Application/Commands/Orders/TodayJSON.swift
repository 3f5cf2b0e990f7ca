import Domain
import Messages
import Screens

/// The answer of `idag` as JSON.
struct TodayJSON {
  let answer: TodayAnswer
  let catalogue: Catalogue

  var value: JSONValue {
    .object([
      "dag": .text(answer.day.description), "antal": .number(answer.items.count),
      "poster": .list(answer.items.map(item)), "utkast": .list(answer.drafts.map(draft)),
      "nyheter": .list(answer.news.map(news)),
      "granskning": answer.queue.map { queue in
        .object([
          "antal": .number(queue.waiting), "fler": .bool(queue.hasMore),
          "flaggade": .number(queue.flagged),
          "aldst_arbetsdagar": .optional(queue.oldest),
        ])
      } ?? .null,
    ])
  }

  private func item(_ item: TodayItem) -> JSONValue {
    let row = TodayRow(item, catalogue, today: answer.day)
    var members: [String: JSONValue] = [
      "del": .text(item.part.rawValue), "dag": .text(item.day.description),
      "text": .text(row.sentence), "bestallning": item.order.map(order) ?? .null,
      "insats": .null, "tidsgrans": .null, "avvikelse": .null, "steg": .null, "behov": .null,
    ]
    switch item.subject {
    case .deadline(let deadline):
      members["tidsgrans"] = DeadlineJSON.deadline(deadline, today: answer.day)
    case .deviation(let deviation):
      members["avvikelse"] = DeadlineJSON.deviation(deviation, today: answer.day)
    case .step(let step): members["steg"] = self.step(step)
    case .need(let need): members["behov"] = .number(need.number)
    case .staleCard(let id, _), .places(let id, _):
      members["insats"] = OrderJSON(catalogue: catalogue).insats(id)
    }
    return .object(members)
  }

  private func order(_ line: OrderLine) -> JSONValue {
    OrderJSON(catalogue: catalogue).line(line)
  }

  private func step(_ step: StatusStep) -> JSONValue {
    .object([
      "till": .text(step.to.rawValue), "av": .text(step.by), "dag": .text(step.day.description),
      "skal": .optional(step.reason), "text": .optional(step.text.isEmpty ? nil : step.text),
    ])
  }

  private func draft(_ draft: Draft) -> JSONValue {
    .object([
      "id": .text(draft.id), "sparat": .text(Timestamp.utc(draft.saved)),
      "insats": draft.content.insats.map(OrderJSON(catalogue: catalogue).insats) ?? .null,
    ])
  }

  private func news(_ news: CatalogueNews) -> JSONValue {
    .object([
      "insats": .object(["id": .text(news.insats.rawValue), "namn": .text(news.name)]),
      "sort": .text(news.sort.rawValue), "falt": .texts(news.fields.map(\.rawValue)),
      "dag": .text(news.day.description),
    ])
  }
}
