import ArgumentParser

/// The words of the command line's help.
enum HelpText {
  static let names: Set<String> = ["hjalp", "hjälp"]

  static let root = "Hitta rätt insats: kartan, katalogen och korten i terminalen."
  static let rootDetails = """
    Utan kommando öppnas programmet i terminalen. Utan terminal skrivs kartan som text.
    Ett kommando kan också skrivas med å, ä och ö, till exempel sök och jämför.
    """
  static let search = "Sök insatser med ord och filter."
  static let searchDetails = """
    Orden söks överallt på korten: namn, målgrupp, innehåll, utförare. Alla ord ska finnas.
    Filter kan skrivas bland orden: målgrupp:språkhinder typ:praktik ledig:ja utförare:egen.
    """
  static let card = "Visa ett insatskort."
  static let map = "Visa kartan: målgrupper och typer av insatser."
  static let compare = "Jämför två eller tre insatser."
  static let importing = "Läs in katalogfiler (YAML, CSV eller JSON) i lagret."
  static let importDetails = """
    Filerna läses som en helhet: är något fel läses ingenting in, och varje fel visas med fil, \
    rad och fält. Insatser som fanns i kommunens katalog men saknas i filerna avslutas; \
    ingenting raderas. Finns inget lager skapas det.
    """
  static let export = "Skriv ut katalogen som YAML, CSV eller JSON."
  static let check = "Kontrollera lagret: filer, innehåll och händelsekedja."

  static let directory: ArgumentHelp = ArgumentHelp(
    "Mappen där lagret finns.", valueName: "MAPP")
  static let practice: ArgumentHelp =
    "Öva på påhittade siffror; med --lager sparas övningen där."
  static let user: ArgumentHelp = ArgumentHelp("Vem du är (bara i övning).", valueName: "NAMN")
  static let day: ArgumentHelp = ArgumentHelp(
    "Vilken dag det är (bara i övning).", valueName: "ÅÅÅÅ-MM-DD")
  static let linear: ArgumentHelp =
    "Rad för rad i stället för skärmbild, för skärmläsare och rör."
  static let format = ArgumentHelp("Svarets form.", valueName: "FORM")
  static let words = ArgumentHelp("Ord och filter.", valueName: "ORD")
  static let group = ArgumentHelp("Bara för målgruppen.", valueName: "NYCKEL")
  static let kind = ArgumentHelp("Bara av typen.", valueName: "NYCKEL")
  static let operation = ArgumentHelp("Egen regi, extern utförare eller okänt.", valueName: "REGI")
  static let free: ArgumentHelp = "Bara med känd ledig plats."
  static let limit = ArgumentHelp("Högst så många träffar.", valueName: "ANTAL")
  static let id = ArgumentHelp("Insatsens nummer, till exempel HBG-24.", valueName: "NUMMER")
  static let ids = ArgumentHelp("Två eller tre insatsers nummer.", valueName: "NUMMER")
  static let files = ArgumentHelp("Katalogfiler; - läser från standard in.", valueName: "FIL")
  static let dryRun: ArgumentHelp = "Visa bara vad som skulle ändras."
  static let target = ArgumentHelp(
    "Skriv till en ny fil i stället för standard ut.", valueName: "FIL")
  static let history: ArgumentHelp = "Visa också vem som har ändrat kortet, vad och när."
  static let wrongNumberOfIDs = "Ange två eller tre nummer att jämföra."
}
