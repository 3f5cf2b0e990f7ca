import Messages

/// The words of approving several orders at once.
enum BulkApprovalText {
  /// An order that was left, and why.
  enum Left {
    case flagged(Int)
    case changed(Int)
    case gone(Int)
    case notYours(Int)
  }

  static let title = "Godkänn flera"
  static let isSending = "Godkänner …"
  static let howToAnswer = "J godkänner dem. N eller Esc lämnar dem som de är."

  static func question(_ count: Int) -> String {
    "Godkänn " + (count == 1 ? "1 oflaggad beställning?" : "\(count) oflaggade beställningar?")
  }

  static func line(_ line: QueueLine, isWide: Bool) -> String {
    let order = line.order
    let parts = isWide ? [order.client.caseNumber, order.caseworker] : []
    return (["\(order.number) \(order.insatsName)"] + parts).joined(separator: " · ")
  }

  /// How many were approved, how many were left, and why.
  static func result(_ approved: Int, _ left: [Left]) -> String {
    let done =
      switch approved {
      case 0: "Ingen beställning är godkänd."
      case 1: "1 beställning är godkänd. Z tar tillbaka beslutet, i 20 sekunder."
      default:
        "\(approved) beställningar är godkända. Z tar tillbaka dem en i taget, i 20 sekunder."
      }
    guard !left.isEmpty else { return done }
    return done + " \(left.count) godkändes inte: "
      + left.map(word).joined(separator: ", ") + "."
  }

  private static func word(_ left: Left) -> String {
    switch left {
    case .flagged(let number): "\(number) har fått en flagga"
    case .changed(let number): "\(number) har ändrats"
    case .gone(let number): "\(number) har någon annan redan beslutat om"
    case .notYours(let number): "\(number) får du inte besluta om"
    }
  }

  static let yes = ActionText(
    "Ja, godkänn dem", label: "ja, godkänn",
    help: "Godkänner de beställningar som står i listan, om ingen har ändrat dem.",
    synonyms: ["ok", "klar"])
  static let no = ActionText(
    "Nej, lämna dem", label: "nej", help: "Går tillbaka till kön. Inget har ändrats.")
}
