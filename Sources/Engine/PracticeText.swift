/// Names and texts of the practice store: invented, and plainly so. Its offices are named after
/// units of the organisation file.
enum PracticeText {
  static let firstOffice = "Arbeta 2"
  static let secondOffice = "Rehab 1"
  static let inHouseProvider = "Uppdrag"
  static let externalProvider = "Externa leverantörer"

  static let firstName = "Övning"
  static let surnames = [
    "Ask", "Björk", "Lind", "Ek", "Alm", "Rönn", "Hägg", "Gran", "Tall", "Sälg", "Lönn", "Bok",
    "Hassel", "Pil", "Asp", "Oxel", "Apel", "Idegran", "Lärk", "Al",
  ]

  static let justifications = [
    "Övning: deltagaren har prövat att söka arbete själv i ett år utan svar och behöver stöd varje vecka.",
    "Övning: efter kartläggningen är vi överens om att insatsen är rätt nästa steg mot arbete.",
    "Övning: deltagaren vill komma igång på deltid och behöver fasta tider och en kontaktperson.",
    "Övning: svenskan räcker inte för de arbeten som finns. Insatsen ger språk och rutiner samtidigt.",
    "Övning: lång tid utan arbete. Vi vill se vad deltagaren klarar i en verklig arbetsmiljö.",
  ]
  private static let before = [
    "Har senast arbetat i kök.", "Har senast arbetat på lager.", "Har senast läst på komvux.",
    "Har inte arbetat i Sverige.", "Har senast provat praktik i butik.",
    "Har varit hemma med barn.", "Har senast arbetat extra inom vården.",
  ]
  private static let hours = [
    "Kan vara på plats på förmiddagar.", "Kan vara på plats tre dagar i veckan.",
    "Kan börja med korta pass.", "Kan vara på plats på eftermiddagar.",
    "Kan vara på plats alla vardagar.", "Behöver slippa resa i rusningstid.",
    "Kan öka tiden efter en månad.", "Kan vara på plats måndag till onsdag.",
    "Kan komma med kort varsel.",
  ]
  private static let after = [
    "Vi följer upp närvaron varje vecka.", "Vi följer upp med deltagaren efter en månad.",
    "Nästa samtal är bokat.", "Planen är gjord tillsammans.", "Vi stämmer av med läkaren.",
    "Vi stämmer av med SFI.", "Målen är satta i små steg.", "Vi tar stöd av en kontaktperson.",
  ]

  /// What follows a justification, so that no two are the same: the lists' lengths have no common
  /// factor.
  static func details(_ number: Int) -> String {
    [before, hours, after].map { " " + $0[number % $0.count] }.joined()
  }

  /// Thin on purpose: something for a reviewer to find.
  static let thinJustification = "Övning: behöver insatsen."
  static let otherThinJustification = "Övning: behöver komma ut."
  /// A word in the cost of the card that is told to be expensive.
  static let priceWord = "pris"
  static let thinChildren = "Två barn."
  static let returned =
    "Övning: beskriv varför just den här insatsen, och vad deltagaren själv vill."
  static let purposes = [
    "Komma närmare ett arbete", "Pröva arbetsförmågan i lugn takt", "Få rutiner i vardagen",
    "Lära sig svenska som behövs i arbetet",
  ]
  static let goals = [
    "Delta minst två dagar i veckan", "Ha en egen plan efter tre månader",
    "Söka tre arbeten i veckan", "Klara ett vardagligt samtal på svenska",
    "Ha prövat två arbetsuppgifter",
  ]
  static let abilities = [
    "Har arbetat i kök och i lager. Klarar fyra timmar om dagen.",
    "Vana från eget företag i hemlandet. Läser kurs C på SFI.",
    "Gymnasium utan avslut. Händig och van vid kroppsarbete.",
    "Lång erfarenhet av vård. Behöver korta pass i början.",
  ]
  static let views = [
    "Vill gärna börja så snart som möjligt.", "Är osäker men vill pröva.",
    "Hoppas att insatsen leder till praktik.", "Vill helst vara på förmiddagar.",
  ]
  static let viewMissing = "Deltagaren kom inte till samtalet; frågas vid nästa möte."
  static let children = "Två barn på förskola. Hämtning före klockan 16."
  static let stepTexts = [
    "Övning: enligt överenskommelse.", "Övning: efter samtal med deltagaren.",
    "Övning: återkommer när läget har ändrats.",
  ]
  static let outcomes = [
    "Övning: nådde målet efter halva tiden.", "Övning: kom en god bit på väg.",
    "Övning: hann inte så långt.",
  ]
  static let nextSteps = [
    "Övning: uppföljning hos handläggaren inom två veckor.",
    "Övning: fortsätter med egen planering.", "Övning: pröva en insats med fler timmar.",
  ]
  static let meetings = [
    "Övning: trivs och kommer som planerat.", "Övning: vill öka antalet timmar.",
    "Övning: behöver mer stöd i början av veckan.",
  ]
  static let consentPurpose = "Planera insatsen"
}
