import Domain
import Messages

/// The summary of a client, made of what the store knows, to read and add to: what is open, what
/// there has been, what to watch, and the client's own view. No name and no number, for the reader
/// sees whose it is.
struct HandoverSummaryText {
  private let basis: HandoverBasis
  private let catalogue: Catalogue
  private let today: Day

  init(_ basis: HandoverBasis, _ catalogue: Catalogue, today: Day) {
    self.basis = basis
    self.catalogue = catalogue
    self.today = today
  }

  var text: String {
    let parts = [
      ("Öppna beställningar", open), ("Tidigare insatser", past), ("Att bevaka", watches),
      ("Deltagarens egen syn", basis.ownView.isEmpty ? [] : [basis.ownView]),
      ("Tidigare byten av handläggare", basis.earlier.map(HandoverText.line)),
    ]
    let told = parts.filter { !$0.1.isEmpty }.map { ([$0.0 + ":"] + $0.1).joined(separator: "\n") }
    return told.isEmpty ? "Inget är beställt för deltagaren." : told.joined(separator: "\n\n")
  }

  private var open: [String] {
    basis.open.map { sheet in
      let content = sheet.referral.content
      let since = sheet.steps.last.map { " sedan \($0.day)" } ?? ""
      let parts = [
        "\(sheet.referral.number) " + name(content.insats),
        StatusText.name(sheet.referral.status) + since,
        content.purpose.isEmpty ? nil : "syfte: " + content.purpose,
        content.goals.isEmpty ? nil : "mål: " + content.goals.joined(separator: "; "),
      ]
      return "- " + parts.compactMap { $0 }.joined(separator: ", ")
    }
  }

  private var past: [String] {
    let open = Set(basis.open.map(\.referral.number))
    return basis.file.chain.orders.filter { !open.contains($0.number) }.map { order in
      "- " + name(order.insats) + ", " + ClientText.dates(order) + ", "
        + ClientText.status(order, outcome: outcome(order))
    }
  }

  private var watches: [String] {
    let deadlines = basis.open.flatMap { sheet in
      sheet.deadlines.filter { $0.met == nil }.map { deadline in
        "- \(sheet.referral.number): " + DeadlineText.sentence(deadline, today: today)
      }
    }
    return deadlines
      + basis.deviations.map { deviation in
        "- \(deviation.order): " + DeadlineText.deviation(deviation, today: today) + " "
          + DeadlineText.unexplained
      }
  }

  private func name(_ id: InsatsID?) -> String {
    id.map { catalogue[$0]?.name ?? $0.rawValue } ?? AppText.unknown
  }

  private func outcome(_ order: PastReferral) -> String? {
    guard let key = order.outcome else { return nil }
    let row = Lifecycle.table.first { $0.to == order.status && $0.reasonList != nil }
    return row?.reasonList.flatMap { catalogue.codes.row(key, in: $0)?.name } ?? key.rawValue
  }
}
