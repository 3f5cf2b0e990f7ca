import ArgumentParser

/// The words of the help about reviewing.
enum ReviewHelpText {
  static let queue = "Lista beställningarna som väntar på ditt beslut, det som är viktigast först."
  static let queueDetails = """
    Bara din egen enhets beställningar, och aldrig dina egna. Flaggor: skyddad_identitet, \
    extern_utan_samtycke, rundgang, upprepad, fel_malgrupp, barnens_situation_saknas, avsteg, \
    kopierad_motivering, kort_motivering, dyr, lang_period, nara_tidsgrans.
    """
  static let decision = "Godkänn eller återlämna en beställning som väntar på ditt beslut."
  static let decisionDetails = """
    Skäl till återlämning: motivering-otydlig, mal-otydligt, annan-insats, fel-malgrupp, \
    for-manga-ganger, deltagarens-syn-saknas, barnens-situation-saknas, samtycke-saknas, \
    samrad-eller-lagrum, overflodiga-uppgifter, annat.
    En kommentar till handläggaren läses på standard in. Den behövs när skälet är annat. \
    Ingen beslutar om sin egen beställning.
    """
  static let unit = ArgumentHelp("Bara enhetens.", valueName: "ENHET")
  static let caseworker = ArgumentHelp("Bara handläggarens.", valueName: "NAMN")
  static let flag = ArgumentHelp("Bara med flaggan.", valueName: "NYCKEL")
  static let days = ArgumentHelp(
    "Bara de som har väntat så många arbetsdagar eller fler.", valueName: "ANTAL")
  static let approve: ArgumentHelp = "Godkänn, så att beställningen går till utföraren."
  static let sendBack: ArgumentHelp = "Återlämna till handläggaren, med --skal."
  static let oneDecision = "Ange antingen --godkann, eller --aterlamna med --skal."
}
