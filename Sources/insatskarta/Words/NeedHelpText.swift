import ArgumentParser

/// The words of the help about needs.
enum NeedHelpText {
  static let needs = "Lista behov som ingen insats möter, anmäl ett eller svara på ett."
  static let details = """
    Utan val listas de behov du får se, de nyaste först, och summor över alla öppna behov.
    Ord läses på standard in: med --nytt vad som saknas, med --svara svaret. Skriv inte om någon \
    person. Lägen: ny, bedomd, atgard, avslag.
    """
  static let number = ArgumentHelp("Behovet att svara på.", valueName: "NR")
  static let new: ArgumentHelp = "Anmäl ett nytt behov."
  static let answer: ArgumentHelp = "Svara på behovet (bara katalogredaktören)."
  static let status = ArgumentHelp("Bara i läget, eller läget som svaret ger.", valueName: "LÄGE")
  static let group = ArgumentHelp(
    "Målgrupp för det nya behovet. Får anges flera gånger.", valueName: "NYCKEL")
  static let kind = ArgumentHelp("Typ av insats för det nya behovet.", valueName: "NYCKEL")
  static let version = ArgumentHelp(
    "Den version du har sett; utan den gäller den som finns nu.", valueName: "N")
}
