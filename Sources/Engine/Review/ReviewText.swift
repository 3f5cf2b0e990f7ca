/// What the program itself writes in an order's timeline.
enum ReviewText {
  static let onlyFlagged =
    "Gick direkt till utföraren: enheten granskar det som pekas ut, och här fanns inget sådant."

  static func notInSample(_ percent: Int) -> String {
    "Gick direkt till utföraren: här fanns inget att peka ut, och enheten granskar "
      + "\(percent) procent av sådana beställningar."
  }

  static func forwarded(_ days: Int) -> String {
    "Gick vidare utan granskning, eftersom ingen hade beslutat inom "
      + "\(days == 1 ? "en arbetsdag" : "\(days) arbetsdagar")."
  }

  static func expired(_ days: Int) -> String {
    "Gick ut, eftersom utföraren inte hade svarat inom "
      + "\(days == 1 ? "en arbetsdag" : "\(days) arbetsdagar")."
  }
}
