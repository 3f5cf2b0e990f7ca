/// What is missed in the practice store, and what the editor answers: invented, and plainly so.
enum PracticeNeedText {
  static let trade = "Övning: en kort yrkesutbildning i kök med svenskstöd, på dagtid."
  static let tradeAnswer =
    "Övning: en kurs med språkstöd är beställd och läggs in i katalogen till nästa termin."
  static let placement =
    "Övning: praktik hos privat arbetsgivare med en handledare som kan funktionsnedsättningar."
  static let placementAnswer =
    "Övning: platserna i offentlig praktik har handledare och räcker. Vi lägger inte till fler nu."
  static let evening = "Övning: kurs i svenska på kvällstid, med barnpassning."
  static let eveningAnswer = "Övning: vi frågar utförarna och återkommer."
  static let childcare =
    "Övning: förberedande kurs på förmiddagar, för den som hämtar barn klockan två."
  static let slow = "Övning: arbetsträning som går att börja med två timmar i veckan."
  static let short = "Övning: studier i korta steg, utan krav på avslutad grundskola."
  static let distance = "Övning: något som går att göra hemifrån de första veckorna."
}
