/// The words of the first start.
enum FirstStartText {
  static let welcome = "Välkommen till Insatskarta"
  static let explain =
    "Här finns ännu inga insatser. Välj vad du vill börja med. "
    + "Uppgifterna kommer ur rapporter från 2015–2019; det rapporterna inte säger "
    + "visas som ”uppgift saknas”. Du kan läsa in fler kataloger senare."
  static let short = "Välj vad du vill börja med."
  static let working = "Skapar lagret …"
  static let readChoice = "val"

  static func name(_ choice: StartChoice) -> String {
    switch choice {
    case .helsingborg: "Helsingborgs insatser"
    case .malmo: "Malmös insatser"
    case .both: "Båda kommunernas insatser"
    case .practice: "Öva med påhittade siffror"
    case .empty: "Tom katalog"
    }
  }

  static func help(_ choice: StartChoice) -> String {
    switch choice {
    case .helsingborg: "insatser ur Helsingborgs rapporter"
    case .malmo: "insatser ur Malmös yttrande"
    case .both: "hela katalogen"
    case .practice: "allt märks ÖVNING, inget sparas"
    case .empty: "för egna katalogfiler"
    }
  }

  static let choose = ActionText(
    "Börja med det valda", label: "välj", help: "Skapar katalogen och visar kartan.",
    synonyms: ["starta", "skapa"])
  static let up = ActionText("Förra valet", label: "upp", help: "Flyttar en rad upp.")
  static let down = ActionText("Nästa val", label: "ner", help: "Flyttar en rad ner.")
  static let stay = ActionText(
    "Till det första valet", label: "första valet",
    help: "Går till det första valet. Q avslutar utan att skapa något.")
}
