package import Domain

/// The words of the map.
package enum MapText {
  static let allGroups = "Alla målgrupper"
  package static let missing = "Målgrupp saknas"
  static let allKinds = "alla typer"
  static let noInsatser = "Ingen insats här: en lucka i utbudet."
  static let unknownPlaces = "lediga platser: uppgift saknas"
  static let empty =
    "Katalogen är tom. Läs in en katalogfil med kommandot insatskarta importera FIL."
  static let startHint =
    "Pilarna väljer ruta, Enter visar insatserna där. I listan visar L bara lediga."
  static let readTable = "karta"
  static let moreRight = "›"
  static let moreLeft = "‹"
  static let manySign = ">1k"
  static let unknownSign = "?"
  static let gapSign = "·"

  /// The label of a row; children are set in under their parent.
  package static func label(_ row: MapRow?, codes: CodeLists) -> String {
    switch row {
    case nil: allGroups
    case .missing: missing
    case .group(let key): codes.name(of: key)
    }
  }

  package static func name(_ measure: MapMeasure) -> String {
    switch measure {
    case .count: "antal insatser"
    case .free: "lediga platser"
    case .waiting: "väntar på plats"
    case .occupancy: "beläggning, %"
    case .needs: "behov utan insats"
    }
  }

  static func count(_ number: Int) -> String {
    number == 1 ? "1 insats" : "\(number) insatser"
  }

  /// What a cell holds, in words: `3 insatser · 8 av 24 lediga (siffror v. 46) · 2 väntar`.
  static func summary(_ cell: MapCell, _ measure: MapMeasure) -> String {
    guard cell.count > 0 else {
      return noInsatser + (cell.needs > 0 ? " " + needs(cell.needs) + "." : "")
    }
    var parts = [count(cell.count)]
    if let free = cell.free {
      let places = cell.max.map { "\(free) av \($0) lediga" } ?? "\(free) lediga"
      let known = cell.known < cell.count ? "känt för \(cell.known)" : nil
      let week = cell.oldest.map { (known == nil ? "siffror " : "") + CatalogueText.week($0) }
      let notes = [known, week].compactMap { $0 }.joined(separator: ", ")
      parts.append(places + (notes.isEmpty ? "" : " (\(notes))"))
    } else {
      parts.append(unknownPlaces)
    }
    if let waiting = cell.waiting { parts.append("\(waiting) väntar") }
    if measure == .occupancy, let occupancy = cell.occupancy {
      parts.append("\(occupancy) % belagt")
    }
    if cell.needs > 0 { parts.append(needs(cell.needs)) }
    return parts.joined(separator: " · ")
  }

  package static func needs(_ number: Int) -> String { "\(number) behov utan insats" }

  static func more(_ number: Int) -> String { "och \(number) till" }

  static let open = ActionText(
    "Visa insatserna", label: "visa dem",
    help: "Öppnar katalogen med just de insatser som rutan räknar.",
    synonyms: ["öppna", "lista"])
  static let measure = ActionText(
    "Byt vad kartan visar", label: "lediga m.m.",
    help: "Byter vad rutorna visar: antal insatser, lediga platser, väntande, beläggning eller "
      + "behov utan insats.",
    synonyms: ["lediga", "kö", "väntar", "beläggning", "antal", "behov"])
  static let search = ActionText(
    "Sök insats", label: "sök", help: "Öppnar katalogen med markören i sökraden.",
    synonyms: ["hitta", "leta", "fritext"])
  static let unfold = ActionText(
    "Visa eller dölj undergrupper", label: "undergrupper",
    help: "Fäller ut eller ihop målgrupper och typer som ligger under andra.",
    synonyms: ["fäll ut", "fäll ihop", "delgrupper", "detaljer"])
  static let rowUp = ActionText("Målgruppen ovanför", label: "upp", help: "Flyttar en rad upp.")
  static let rowDown = ActionText("Målgruppen nedanför", label: "ner", help: "Flyttar en rad ner.")
  static let columnLeft = ActionText(
    "Typen till vänster", label: "vänster",
    help: "Flyttar ett steg åt vänster. Längst till vänster väljs hela målgruppen.")
  static let columnRight = ActionText(
    "Typen till höger", label: "höger", help: "Flyttar ett steg åt höger.")
  static let first = ActionText(
    "Början av raden", label: "början", help: "Väljer hela målgruppen, alla typer.")
  static let last = ActionText("Slutet av raden", label: "slutet", help: "Väljer den sista typen.")
  static let back = ActionText(
    "Tillbaka till hela kartan", label: "hela kartan",
    help: "Väljer åter alla målgrupper. Esc avslutar aldrig programmet; det gör Q.",
    synonyms: ["börja om"])
}
