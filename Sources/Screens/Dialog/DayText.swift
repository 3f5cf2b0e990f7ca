import Domain

/// The words of days that are typed in dialogs.
enum DayText {
  static let form = "Skriv dagen som ÅÅÅÅ-MM-DD."
  static let notADay = "Det är ingen dag. " + form
  static let notYet = "Dagen har inte varit än. Ange i dag eller en dag före."
  static func tooEarly(_ first: Day) -> String {
    "Beställningens senaste steg togs \(first). Ange den dagen eller en senare."
  }
  static let tooSoon =
    "Nästa samtal är efter det här och har inte varit än. Ange en annan dag, eller lämna raden tom."

}
