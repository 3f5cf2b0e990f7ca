import Domain
import Messages

/// Orders and clients as JSON; the keys are those of `docs/cli.md`.
struct OrderJSON {
  let catalogue: Catalogue

  func line(_ line: OrderLine) -> JSONValue {
    .object([
      "nr": .number(line.number), "status": .text(line.status.rawValue),
      "insats": insats(line.insats, line.insatsName),
      "deltagare": .object(["arendenummer": .text(line.client.caseNumber)]),
      "handlaggare": .text(line.caseworker), "enhet": .optional(line.unit),
      "skal": .texts(line.reasons.map(\.rawValue)), "skapad": .text(Timestamp.utc(line.created)),
      "bestalld": .text(line.ordered.description), "senast": .optional(line.due),
      "har_plats": .bool(line.holdsPlace), "vantar": .bool(line.waits),
      "version": .number(line.version),
    ])
  }

  /// The whole order with its timeline.
  func sheet(_ sheet: OrderSheet, today: Day) -> JSONValue {
    let referral = sheet.referral
    var members = head(sheet)
    members.merge(
      [
        "status": .text(referral.status.rawValue), "version": .number(referral.version),
        "begaran_id": .text(referral.requestID), "skapad": .text(Timestamp.utc(referral.created)),
        "senast": .optional(sheet.due), "har_plats": .bool(referral.holdsPlace),
        "vantar": .bool(sheet.waits), "ersatter": .optional(referral.replaces),
        "ersatt_av": .optional(sheet.replacedBy),
        "samtal": .list(sheet.contacts.map(FollowupJSON.contact)),
        "tidsgranser": .list(sheet.deadlines.map { DeadlineJSON.deadline($0, today: today) }),
        "avvikelser": .list(sheet.deviations.map { DeadlineJSON.deviation($0, today: today) }),
        "atgarder": .texts(sheet.actions.map(\.rawValue)),
        "tidslinje": .list(
          zip(sheet.steps, StatusTime.stays(sheet.steps, today: today)).map(step)),
      ], uniquingKeysWith: { _, new in new })
    return .object(members)
  }

  /// What a provider outside is given: no status, timeline or way to the order.
  func copy(_ sheet: OrderSheet) -> JSONValue {
    var members = head(sheet)
    members["mottagare"] = .optional(sheet.terms?.receiver)
    members["andamal"] = .optional(sheet.terms?.purpose)
    return .object(members)
  }

  func client(_ client: ClientSummary) -> JSONValue {
    .object([
      "arendenummer": .text(client.caseNumber), "namn": .optional(client.shareableName),
      "personnummer": .optional(client.maskedNumber),
      "skyddade_uppgifter": .bool(client.isProtected),
    ])
  }

  func insats(_ id: InsatsID) -> JSONValue { insats(id, catalogue[id]?.name) }

  private func insats(_ id: InsatsID, _ name: String?) -> JSONValue {
    .object(["id": .text(id.rawValue), "namn": .optional(name)])
  }

  private func head(_ sheet: OrderSheet) -> [String: JSONValue] {
    var members = OrderContentJSON.members(sheet.referral.content)
    members.merge(
      [
        "nr": .number(sheet.referral.number), "deltagare": client(sheet.client),
        "insats": sheet.referral.content.insats.map(insats) ?? .null,
        "handlaggare": .text(sheet.referral.caseworker), "enhet": .optional(sheet.referral.unit),
        "bestalld": .text(sheet.ordered.description),
        "utelamnade": .texts(sheet.hidden.map(\.rawValue)),
      ], uniquingKeysWith: { _, new in new })
    return members
  }

  private func step(_ step: StatusStep, _ stay: StatusTime) -> JSONValue {
    let reason = row(of: step)
    return .object([
      "fran": .optional(step.from?.rawValue), "till": .text(step.to.rawValue),
      "av": .text(step.by), "tid": .text(Timestamp.utc(step.at)),
      "dag": .text(step.day.description), "skal": .optional(step.reason),
      "text": .text(step.text), "dagar": .optional(stay.countedDays),
      "rapport": FollowupJSON.report(step.report),
      "sida": .optional(reason?.side?.rawValue), "kas_klass": .optional(reason?.kasClass),
    ])
  }

  /// The row of the code list that the step's reason is from.
  private func row(of step: StatusStep) -> CodeRow? {
    guard let key = step.reason else { return nil }
    let list = Lifecycle.table.first {
      $0.from == step.from && $0.to == step.to && $0.reasonList != nil
    }?.reasonList
    return list.flatMap { catalogue.codes.row(key, in: $0) }
  }
}
