package import Domain
import Messages

/// The words of a handover.
package enum HandoverText {
  static let receiverHead = "Ny huvudhandläggare"
  static let summaryHead = "Sammanfattning"
  static let summaryHelp =
    "Läs igenom, ta bort och lägg till. Den nya handläggaren läser det här först."
  static let runs = "lämna över"
  static let receiverMissing = "Välj vem som tar över."
  static let summaryMissing = "Skriv vad den som tar över behöver veta."
  static let renewed = "Beställningarna är lästa igen. Se efter att sammanfattningen stämmer."
  static let tryAgain = "Överlämningen gick inte att öppna just nu. Inget är förlorat. Försök igen."
  static let nobody =
    "Det finns ingen annan handläggare i det här lagret att lämna över till."

  static func title(_ caseNumber: String) -> String { "Lämna över · ärende " + caseNumber }

  static func subject(_ basis: HandoverBasis) -> String {
    let lead = basis.lead.map { "Huvudhandläggare: " + $0 }
    return [lead, changes(basis.earlier.count)].compactMap { $0 }.joined(separator: " · ")
  }

  static func receiver(_ caller: Caller) -> String {
    caller.name + (caller.unit.map { ", " + $0 } ?? "")
  }

  static func run(_ orders: Int) -> String {
    switch orders {
    case 0: "Lämna över"
    case 1: "Lämna över, med en öppen beställning"
    default: "Lämna över, med \(orders) öppna beställningar"
    }
  }

  static func done(_ handover: Handover) -> String {
    let orders =
      switch handover.orders.count {
      case 0: "Ingen öppen beställning fanns att flytta."
      case 1: "En öppen beställning flyttades."
      default: "\(handover.orders.count) öppna beställningar flyttades."
      }
    return "\(handover.to) är nu huvudhandläggare. " + orders
  }

  /// `2 byten av handläggare`; `nil` for none.
  package static func changes(_ count: Int) -> String? {
    switch count {
    case 0: nil
    case 1: "1 byte av handläggare"
    default: "\(count) byten av handläggare"
    }
  }

  package static func lead(_ name: String, changes count: Int) -> String {
    ["Huvudhandläggare: " + name, changes(count)].compactMap { $0 }.joined(separator: " · ")
  }

  static let handoversHead = "Byten av handläggare"

  /// `2026-11-20 från handlaggare1 till handlaggare2, av arbetsledare1`.
  package static func line(_ handover: Handover) -> String {
    "\(handover.day) från \(handover.from) till \(handover.to)"
      + (handover.by == handover.from ? "" : ", av \(handover.by)")
  }

  static let open = ActionText(
    "Lämna över till en annan handläggare", label: "lämna över",
    help: "Byter huvudhandläggare för deltagaren, med en sammanfattning att läsa och fylla i.",
    synonyms: ["byte", "överlämning", "huvudhandläggare", "flytta"])
}
