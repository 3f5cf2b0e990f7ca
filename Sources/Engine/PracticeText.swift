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
  /// Thin on purpose: something for a reviewer to find.
  static let thinJustification = "Övning: behöver insatsen."
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
