import Domain
import Messages

/// The words of the form.
enum FormText {
  static func title(_ insats: String?, corrects number: Int?, replaces: Int?) -> String {
    let head =
      number.map { "Rätta beställning \($0)" }
      ?? replaces.map { "Ersätter beställning \($0)" } ?? "Ny beställning"
    return insats.map { head + " · " + $0 } ?? head
  }

  static func name(_ group: FormGroup) -> String {
    switch group {
    case .client: "Insats och deltagare"
    case .why: "Varför"
    case .background: "Bakgrund och behov"
    case .children: "Barn"
    case .participation: "Delaktighet och samtycke"
    case .time: "Tid och uppföljning"
    case .check: "Att kontrollera"
    case .end: "Klart"
    }
  }

  /// In the column of labels, at most 14 columns.
  static func label(_ row: FormRowID) -> String {
    switch row {
    case .field(let field): OrderFieldText.short(field)
    case .consent(let part): short(part)
    case .override(let key): "! " + short(key)
    case .overrideText: "  med ord"
    case .alternative: "  i stället"
    case .send, .discard: ""
    }
  }

  /// What a row is called in a sentence.
  static func name(_ row: FormRowID) -> String {
    switch row {
    case .field(let field): OrderFieldText.label(field)
    case .consent(let part): OrderFieldText.label(part)
    case .override(let key): WarningText.name(key)
    case .overrideText(let key): WarningText.name(key) + " med ord"
    case .alternative, .send, .discard: ""
    }
  }

  private static func short(_ part: ConsentPart) -> String {
    switch part {
    case .receiver: "  till vem"
    case .fields: "  uppgifter"
    case .purpose: "  ändamål"
    case .given: "  lämnat"
    case .form: "  hur"
    case .until: "  gäller till"
    case .withdrawn: "  återkallat"
    }
  }

  private static func short(_ key: ReferralWarning.Key) -> String {
    switch key {
    case .targetGroup: "fel målgrupp"
    case .notFor: "inte för"
    case .prerequisite: "förkrav"
    case .age: "ålder"
    case .noFreePlace: "ingen plats"
    case .insatsPaused: "pausad"
    case .insatsEnded: "avslutad"
    case .staleCard: "ej bekräftat"
    case .sameInsats: "samma insats"
    case .sameKind: "samma typ"
    case .goingRound: "rundgång"
    case .openOrder: "annan öppen"
    case .consentMissing: "samtycke"
    }
  }

  static func isRequired(_ row: FormRowID, _ form: FormState) -> Bool {
    switch row {
    case .field(let field): ReferralRules.required(in: form.content).contains(field)
    case .consent(let part): part != .until && part != .withdrawn
    case .override: true
    case .overrideText, .alternative, .send, .discard: false
    }
  }

  /// What the row is used for and how it is filled in.
  static func help(_ row: FormRowID, _ form: FormState) -> String {
    var parts: [String] = []
    switch row {
    case .field(let field):
      if form.isLocked(row) { return form.isCorrection ? locked : lockedByReplaced }
      if let use = field.usedFor { parts.append(OrderFieldText.use(use)) }
      if let hint = OrderFieldText.hint(field) { parts.append(hint) }
      if FormRowKind(row) == .text {
        parts.append(characters(FormValue.text(row, form.content).count))
      }
    case .consent(let part):
      parts.append(help(part))
    case .override: parts.append(whyOverride)
    case .overrideText: parts.append(wordsForOverride)
    case .alternative: parts.append(alternativeHelp)
    case .send: parts.append(sendHelp)
    case .discard: parts.append(discardHelp)
    }
    return parts.joined(separator: " ")
  }

  private static func help(_ part: ConsentPart) -> String {
    switch part {
    case .receiver: "Vem som får veta."
    case .fields: "Vilka uppgifter i beställningen som får lämnas ut. Bara de lämnas."
    case .purpose: "Vad uppgifterna ska användas till."
    case .given: "Dagen då samtycket lämnades, ÅÅÅÅ-MM-DD."
    case .form: "Hur samtycket lämnades."
    case .until: "Sista dagen det gäller. Lämna tomt om det gäller tills vidare."
    case .withdrawn: "Dagen då det togs tillbaka."
    }
  }

  static func button(_ row: FormRowID, isCorrection: Bool, _ session: Session) -> String {
    switch row {
    case .discard: "Kasta utkastet"
    default:
      isCorrection ? "Skicka igen" : session.isPractice ? sendForReview : "Skicka beställningen"
    }
  }

  static let sendForReview = "Skicka för granskning"
  static let choose = "välj"
  static let fillIn = "fyll i"
  static let optional = "–"
  static let giveReason = "ange skäl till avsteget"
  static let moreBelow = "… mer under Att kontrollera"
  static let toCheck = "Att kontrollera"
  static let others = "Andra som passar och har plats"
  static let nothingToNote = "✓ inget att anmärka"
  static let groupFits = "✓ målgruppen stämmer"
  static let notJudged = "Välj insats och skriv ärendenummer, så visas vad du bör kontrollera."
  static let wasEmpty = "tomt"
  static let lockedByReplaced =
    "Ändras inte här: beställningen som ersätts gäller den här deltagaren."
  static func replaces(_ number: Int) -> String {
    "Ersätter beställning \(number). Skäl, mål och det andra är hämtat därifrån. Läs igenom, och "
      + "fråga om samtycke på nytt om utföraren är en annan."
  }
  static let locked = "Ändras inte här: beställningen är redan skickad för den här deltagaren."
  static let whyOverride = "Varningen hindrar inte. Välj skäl till att beställa ändå."
  static let wordsForOverride = "Förklara avsteget med egna ord om det behövs."
  static let sendHelp = "Enter skickar. Saknas något går markören dit, och inget går förlorat."
  static let alternativeHelp = "Enter väljer den insatsen i stället. Allt annat står kvar."
  static let overrideMissing = "Ange ett skäl till avsteget, eller välj något annat."
  static let isSending = "Beställningen skickas. Vänta ett ögonblick."
  static let noRival = "Det finns ingen annan version att jämföra med."
  static let discardHelp = "Enter två gånger kastar det du har skrivit."

  static func more(_ lines: Int) -> String { "… \(lines) rader till" }
  static func characters(_ count: Int) -> String { "\(count) tecken." }
  static func before(_ text: String) -> String { "Skickat: " + text }

  static func placeFree(_ count: Int, _ places: Places, isPractice: Bool) -> String {
    let waiting = places.waiting.map { ", \($0) väntar" } ?? ""
    let day = places.asOf.map { ", siffran är från \($0)" } ?? ""
    return "✓ plats finns: " + free(count) + waiting + day
      + (isPractice ? " (\(AppText.practice))" : "")
  }

  static func alternative(_ name: String, free count: Int, why: [String] = []) -> String {
    ([name + ": " + free(count)] + why).joined(separator: " · ")
  }

  static func goal(_ number: Int, _ text: String) -> String { "\(number) \(text)" }

  private static func free(_ count: Int) -> String {
    count == 1 ? "1 ledig" : "\(count) lediga"
  }

  static func letThrough(_ name: String, _ reason: String) -> String { "✓ \(name): \(reason)" }

  static func sentBack(_ step: StatusStep, _ codes: CodeLists) -> String {
    let reason = step.reason.flatMap { codes.row($0, in: .sendBacks)?.name }
    let words = [reason, step.text.isEmpty ? nil : "”" + step.text + "”"].compactMap { $0 }
    return "! Återlämnad av \(step.by): " + words.joined(separator: ". ")
  }

  static func saved(_ form: FormState) -> String {
    switch form.sending {
    case .asked: return "skickar …"
    case .savesFirst, .idle: break
    }
    if form.saveFailed { return "inte sparat" }
    guard let at = form.savedAt else {
      return form.isDirty ? "inte sparat än" : form.isCorrection ? "oförändrad" : "tomt utkast"
    }
    return form.isDirty ? "sparar …" : "sparat " + SwedishClock.time(at: at)
  }

  static func progress(_ progress: ReferralProgress, isShort: Bool) -> String {
    "\(progress.filled) av \(progress.required)" + (isShort ? "" : " obligatoriska")
  }

  // MARK: What is said

  static let notADay = "Dagen finns inte eller är inte färdigskriven. Skriv den som ÅÅÅÅ-MM-DD."
  static let notANumber = "Skriv ett heltal."
  static let clientDiffers =
    "Ärendenumret hör till någon med ett annat namn eller personnummer. Kontrollera uppgifterna."
  static let notReady = "Programmet hinner inte med. Tryck en gång till."
  static let alreadyOpen =
    "En beställning är redan öppen. Gå tillbaka till den med Esc, eller lämna den först."
  static let draftKept = "Utkastet är sparat. Du hittar det under Beställningar, med U."
  static let draftConflict =
    "Utkastet har ändrats i ett annat fönster. Inget är överskrivet: din text är nu ett eget utkast. "
    + "Ctrl-G visar båda."
  static let draftGone =
    "Utkastet är ändrat, skickat eller kastat i ett annat fönster. Det du har skrivit här är kvar "
    + "och sparas som ett nytt utkast."
  static let confirmDiscard = "Tryck Enter en gång till för att kasta utkastet."
  static let discarded = "Utkastet är kastat."
  static let yesOrNo = "Svara med J för ja eller N för nej, eller växla med Mellanslag."
  static let noList = "Det här fältet har ingen lista. Skriv i det."
  static let nothingToUndo = "Det finns inget att ångra i det här fältet."
  static let nothingToFetch = "Ställ markören i ett fält först."
  static let nothingMissing = "Inget saknas. Enter skickar."
  static let noPrevious = "Du har ingen tidigare beställning att hämta från."

  static func fetched(_ number: Int) -> String {
    "Hämtat från beställning \(number). Ctrl-Z ångrar."
  }

  static func otherClient(_ number: Int) -> String {
    "Den förra beställningen, \(number), gäller en annan deltagare. "
      + "Det som handlar om personen hämtas inte."
  }

  static func checked(_ faults: FormFaults, _ form: FormState) -> String {
    let saved =
      form.isDirty
      ? "Utkastet sparas. " : form.version > 0 ? "Utkastet är sparat. " : "Inget att spara än. "
    return saved + (faults.all.isEmpty ? "Inget saknas." : left(faults))
  }

  static func notSent(_ faults: FormFaults) -> String {
    "Beställningen är inte skickad. " + left(faults)
  }

  /// How many, and which, in the order of the form.
  private static func left(_ faults: FormFaults) -> String {
    let names = faults.rows.map(name)
    let count = names.count == 1 ? "En uppgift saknas" : "\(names.count) uppgifter saknas"
    return count + " eller är fel. Markören står på den första, Ctrl-N går till nästa: "
      + WordListText.joined(names, "och") + "."
  }

  static func sent(_ receipt: OrderReceipt) -> String {
    let place =
      receipt.holdsPlace
      ? " En plats är bokad." : receipt.waits ? " Deltagaren väntar på plats." : ""
    return
      "Beställning \(receipt.number) är sparad och skickad (\(StatusText.name(receipt.status)))."
      + place + " Du hittar den under 4 Beställningar."
  }
}
