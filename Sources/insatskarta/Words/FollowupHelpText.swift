import Application
import ArgumentParser

/// The words of the help about what happens with an order at its provider.
enum FollowupHelpText {
  static let answer = "Notera utförarens svar, en start, en paus eller ett samtal."
  static let answerDetails = """
    Ange ett svar, --samtal eller --uppfoljning. Egna ord läses på standard in. De behövs med \
    --nekad och --pausad.
    Skäl till --nekad: fel-malgrupp, forkrav-ej-uppfyllda, underlag-saknas, plats-saknas, \
    inga-arbetsuppgifter, ingen-handledare, ej-startklar, ej-nabar, tackat-nej, dubblett, \
    skyddade-uppgifter, annat.
    """
  static let close = "Avsluta en insats, med utfall för varje mål."
  static let closeDetails = """
    Ange --mal en gång för varje mål i beställningen, i målens ordning. Egna ord läses på \
    standard in: de första raderna säger hur insatsen slutade, en rad som börjar med ”mal 1:” \
    hör till det första målet, och en rad som börjar med ”nasta:” säger vad som ska hända sedan.
    Skäl: anstallning-utan-stod, subventionerad-anstallning, eget-foretag, \
    kommunal-arbetsmarknadsanstallning, studier-csn, andra-studier, annan-ersattning, \
    annan-huvudman, uppdrag-slutfort, vidare-till-annan-insats, flytt, avliden, egen-begaran, \
    uteblivit, avbrott-av-utforaren, samtycke-aterkallat, annat.
    """
  static let intake = ArgumentHelp(
    "Inskrivningssamtalet: om deltagaren kom.", valueName: "SVAR")
  static let followUp = ArgumentHelp("En uppföljning: om deltagaren kom.", valueName: "SVAR")
  static let refusal = ArgumentHelp("Skälet till --nekad.", valueName: "KOD")
  static let day = ArgumentHelp(
    "Dagen det hände; utan den gäller i dag.", valueName: "ÅÅÅÅ-MM-DD")
  static let next = ArgumentHelp("Dagen för nästa samtal.", valueName: "ÅÅÅÅ-MM-DD")
  static let asOrdered = ArgumentHelp(
    "Om insatsen gavs som den beställdes.", valueName: "SVAR")
  static let goal = ArgumentHelp("Om målet nåddes. Anges för varje mål.", valueName: "SVAR")

  static func help(for answer: AnswerOption) -> ArgumentHelp {
    switch answer {
    case .received: "Utföraren har tagit emot beställningen."
    case .assessed: "Utföraren bedömer den."
    case .waitingList: "Deltagaren står på väntelistan."
    case .accepted: "Utföraren har sagt ja."
    case .declined: "Utföraren har sagt nej."
    case .started: "Insatsen har börjat."
    case .paused: "Insatsen gör uppehåll."
    case .resumed: "Insatsen fortsätter efter uppehållet."
    }
  }
}
