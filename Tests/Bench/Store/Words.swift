/// What invented orders say.
enum Words {
  static let reasons = [
    "deltagaren har sökt arbete själv i ett år och behöver stöd varje vecka.",
    "efter kartläggningen är insatsen rätt nästa steg mot arbete.",
    "deltagaren vill börja på deltid och behöver fasta tider.",
    "svenskan räcker inte för de arbeten som finns.",
    "lång tid utan arbete. Vi prövar i en verklig arbetsmiljö.",
  ]
  static let more = [
    "Har senast arbetat i kök.", "Har senast arbetat på lager.", "Har senast läst på komvux.",
    "Har inte arbetat i Sverige.", "Har senast provat praktik i butik.",
    "Har varit hemma med barn.", "Har senast arbetat extra inom vården.",
  ]
  static let purposes = ["Komma närmare ett arbete", "Pröva arbetsförmågan", "Få rutiner"]
  static let goals = ["Delta minst två dagar i veckan", "Ha en egen plan", "Söka tre arbeten"]
  static let abilities = [
    "Har arbetat i kök och i lager.", "Läser kurs C på SFI.", "Händig och van vid kroppsarbete.",
  ]
  static let views = ["Vill gärna börja.", "Är osäker men vill pröva.", "Hoppas på praktik."]
  static let children = "Två barn på förskola. Hämtning före klockan 16."
  static let step = "Övning: enligt överenskommelse."
}
