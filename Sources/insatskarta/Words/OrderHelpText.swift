import ArgumentParser

/// The words of the help about orders.
enum OrderHelpText {
  static let submit = "Beställ en insats: läser beställningen som JSON på standard in."
  static let submitDetails = """
    Ett objekt med insats, deltagare (arendenummer, namn, personnummer, skyddade_uppgifter), \
    lagrum, forsorjningshinder, malgrupper, skal, motivering, syfte, mal, \
    formaga_och_erfarenhet, egen_syn eller egen_syn_saknas_skal, barn (finns, situation), \
    onskad_start, timmar_per_vecka och uppfoljning. Om det behövs även samtycke, avsteg, \
    andra_insatser, overvagda_alternativ, tolk och begaran_id.
    Är något fel sparas ingenting, och varje fel visas med fältets namn. Varningar visas också: \
    skicka igen med avsteg, ett skäl för varje varning. Samma begaran_id igen ger samma svar och \
    sparar inget mer.
    """
  static let list = "Lista beställningar, det som ska göras först överst."
  static let listDetails = """
    Lägen: granskas, aterlamnad, godkand, bestalld, mottagen, bedoms, vantelista, accepterad, \
    nekad, startad, pausad, avslutad, aterkallad, utgangen, omdirigerad, felregistrerad.
    """
  static let order = "Visa en beställning med tidslinje."
  static let client = "Visa en deltagares insatser i tid. Vem läses på standard in."
  static let clientDetails = """
    Skriv ärendenummer, personnummer eller namn på en rad på standard in, aldrig på \
    kommandoraden. Är det flera som passar visas en lista.
    """
  static let withdraw = "Återkalla en beställning innan insatsen har börjat."
  static let withdrawDetails = """
    Skäl: deltagaren-tackar-nej, behovet-andrat, arbete-eller-studier, annan-insats-vald, \
    for-lang-vantan, felbestalld, samtycke-aterkallat, arendet-avslutat, flyttat, avliden, annat.
    Egna ord läses på standard in. De behövs när skälet är annat.
    """
  static let scope = ArgumentHelp("Vems beställningar.", valueName: "OMFÅNG")
  static let status = ArgumentHelp("Bara i läget. Får anges flera gånger.", valueName: "LÄGE")
  static let open: ArgumentHelp = "Bara de som inte är avslutade på något sätt."
  static let dueBy = ArgumentHelp(
    "Bara de där något ska göras senast den dagen.", valueName: "ÅÅÅÅ-MM-DD")
  static let insats = ArgumentHelp("Bara av insatsen.", valueName: "NUMMER")
  static let provider = ArgumentHelp("Bara till utföraren.", valueName: "NYCKEL")
  static let number = ArgumentHelp("Beställningens nummer.", valueName: "NR")
  static let providerCopy: ArgumentHelp =
    "Bara det som samtycket gäller, att lämna till en extern utförare."
  static let reason = ArgumentHelp("Skälet.", valueName: "KOD")
  static let version = ArgumentHelp(
    "Den version du har sett; utan den gäller den som finns nu.", valueName: "N")
}
