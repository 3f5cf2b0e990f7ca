import Domain

/// The words of the steps that are taken from an open order.
enum OrderStepText {
  static let receive = ActionText(
    "Ta emot beställningen", label: "ta emot",
    help: "Säger att utföraren har fått beställningen.", synonyms: ["mottagen", "kvittera"])
  static let assess = ActionText(
    "Börja bedöma beställningen", label: "bedöm",
    help: "Säger att utföraren bedömer om insatsen passar.", synonyms: ["bedöms", "pröva"])
  static let accept = ActionText(
    "Acceptera beställningen", label: "acceptera",
    help: "Säger ja till beställningen.", synonyms: ["ja", "accepterad", "godta"])
  static let decline = ActionText(
    "Neka beställningen", label: "neka",
    help: "Säger nej, med ett skäl ur listan och med egna ord.",
    synonyms: ["nej", "retur", "avslå"])
  static let wait = ActionText(
    "Ställ beställningen i kö", label: "väntelista",
    help: "Ställer beställningen på väntelistan, i väntan på en plats.", synonyms: ["kö", "vänta"])
  static let start = ActionText(
    "Starta eller återuppta insatsen", label: "starta",
    help: "Säger att insatsen har börjat, eller börjar igen efter en paus.",
    synonyms: ["startad", "återuppta", "börja", "igång"])
  static let resumes = "återuppta"
  static let pause = ActionText(
    "Pausa insatsen", label: "pausa",
    help: "Gör en paus, till exempel för sjukdom eller föräldraledighet.", synonyms: ["uppehåll"])
  static let close = ActionText(
    "Avsluta insatsen", label: "avsluta",
    help: "Avslutar insatsen, med avslutsorsak och vad det blev av varje mål.",
    synonyms: ["avslut", "klar", "utfall", "slut"])
  static let replace = ActionText(
    "Beställ annat i stället", label: "beställ annat",
    help: "Efter ett nej eller ett uteblivet svar: visar vad annat som passar. Den du väljer "
      + "beställs med samma skäl och mål.",
    synonyms: ["ersätt", "omdirigera", "alternativ", "ny beställning"])

  static let notRefused =
    "Beställ annat går när utföraren har nekat eller inte svarat i tid."
  static func alreadyReplaced(_ number: Int) -> String {
    "Den är redan ersatt av beställning \(number)."
  }

  /// First of all in an order that came to nothing.
  static func declined(_ step: StatusStep, reason: String?) -> String {
    "! Nekad av \(step.by) \(step.day)" + (reason.map { ": " + $0 + "." } ?? ".")
      + (step.text.isEmpty ? "" : " " + OrderText.quoted(step.text))
  }
  static let expired = "! Utföraren har inte svarat i tid, så beställningen har gått ut."
  static let howToReplace = "R visar vad annat som passar, med skäl och mål ifyllda."
}
