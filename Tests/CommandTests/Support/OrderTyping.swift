import TestSupport

/// An order written with the keyboard, from the start of the program. Without a personal number: the
/// practice store's clients have every official test number there is in it, and with their orders
/// would come their warnings.
enum OrderTyping {
  static let caseNumber = "2026-0911"

  /// Begins an order of the first insats of the catalogue and fills in what is required; `group` is
  /// typed to find a target group.
  static func fill(_ pty: PTY, group: String = "") throws {
    try pty.wait(for: "Alla målgrupper")
    try pty.press("3", for: "›Alkohol")
    try pty.press("b", for: "Ny beställning")
    let rows = [
      caseNumber, "Åsa Öberg", "", "", "pröva\r", "Vill tillbaka till köket.",
      "Pröva arbetstid.", "Närvaro 80 %", "11:1\r", "sjuk\r", group.isEmpty ? "" : group + "\r",
      "Sex år i kök.", "", "", "n", "Vill gärna.", "", "", "2026-12-07", "10", "2027-02-15",
    ]
    pty.send(rows.joined(separator: "\t") + "\t")
    try pty.wait(for: "15 av 15")
  }

  /// The same order as `bestall` reads it.
  static let json = """
    {"insats":"HBG-S07","deltagare":{"arendenummer":"2026-0911","namn":"Åsa Öberg"},
    "lagrum":"sol-11-1","forsorjningshinder":"fh03",
    "malgrupper":["barnfamiljer"],"skal":["prova-arbetsformaga"],
    "motivering":"Vill tillbaka till köket.","syfte":"Pröva arbetstid.","mal":["Närvaro 80 %"],
    "formaga_och_erfarenhet":"Sex år i kök.","egen_syn":"Vill gärna.","barn":{"finns":false},
    "onskad_start":"2026-12-07","timmar_per_vecka":10,"uppfoljning":"2027-02-15",
    "avsteg":[{"varning":"fel_malgrupp","skal":"deltagarens-onskemal"}]}
    """
}
