import Canvas
package import Domain
package import Messages

/// What is said when an order, a step or a look-up was not carried out: what happened, that
/// nothing was changed or lost, and what to do.
package enum RefusalText {
  package static func sentence(_ refusal: OrderRefusal, _ catalogue: Catalogue) -> String {
    switch refusal {
    case .noSuchOrder(let number):
      "Beställning \(number) finns inte, eller så får du inte se den. Inget har ändrats. "
        + "Kontrollera numret."
    case .noSuchClient:
      "Deltagaren finns inte, eller så får du inte se uppgifterna. Inget har ändrats. Sök igen."
    case .noSuchDraft:
      "Utkastet finns inte längre: det är skickat eller slängt, eller någon annans. "
        + "Inget har ändrats. Öppna listan över utkast."
    case .faults(let faults):
      (faults.count == 1
        ? "Beställningen har ett fel" : "Beställningen har \(faults.count) fel")
        + " och är inte skickad. Inget har ändrats. Rätta och skicka igen."
    case .warnings(_, let missing): warnings(missing)
    case .full(let id, let alternatives):
      "Den sista platsen" + (catalogue[id].map { " i " + Sanitiser.clean($0.name) } ?? "")
        + " gick just till någon annan. Beställningen är inte skickad, och inget har ändrats. "
        + WarningText.alternatives(alternatives, catalogue)
        + " Välj en annan insats, eller skicka igen med ett skäl att vänta på plats."
    case .clientDiffers(let field): clientDiffers(field)
    case .step(let error): StatusText.sentence(error)
    case .conflict(let now, _): conflict(now)
    case .contactConflict(let now, _):
      "Någon hann ändra beställning \(now.referral.number) först. Samtalet är inte sparat, och "
        + "inget är överskrivet. Läs beställningen och försök igen."
    case .noContactNow(let sort, let status):
      "\(MeetingText.name(sort)) noteras inte när beställningen är i läget ”\(StatusText.name(status))”. "
        + "Inget har ändrats."
    case .draftConflict:
      "Utkastet har ändrats i ett annat fönster. Inget är överskrivet, och båda texterna finns "
        + "kvar. Välj vilken som ska gälla."
    case .personalNumber(let fault): FaultText.sentence(fault) + " Inget har ändrats."
    case .tooManyNames:
      "Så många heter så att de inte kan visas. Inget har ändrats. Skriv mer av namnet, eller "
        + "sök på ärendenummer."
    case .noCopy(let number, let reason): noCopy(number, reason)
    case .decided(let number, let step): decided(number, step)
    case .day:
      "Dagen måste ligga mellan beställningens senaste steg och i dag. Inget har ändrats. "
        + "Ange en annan dag."
    case .noSuchDeviation:
      "Avvikelsen finns inte, eller så får du inte förklara den. Inget har ändrats. "
        + "Läs listan igen."
    case .noSuchNeed(let number):
      "Behov \(number) finns inte, eller så får du inte se det. Inget har ändrats. "
        + "Kontrollera numret."
    case .needConflict(let now, _):
      "Någon hann svara på behov \(now.number) först. Ditt svar är inte sparat, och inget är "
        + "överskrivet. Läs behovet och försök igen."
    case .words(let problem): words(problem) + " Inget har ändrats."
    case .placesChanged(let id, _):
      "Någon hann ändra platserna" + (catalogue[id].map { " i " + Sanitiser.clean($0.name) } ?? "")
        + " först. Dina siffror är inte sparade, och inget är överskrivet. Läs kortet och "
        + "försök igen."
    case .places(_, let fault): places(fault)
    case .othersClient(let lead):
      "Deltagaren har \(Sanitiser.clean(lead)) som huvudhandläggare, på en annan enhet, och bara den "
        + "enheten lämnar över. Inget har ändrats. Vänd dig dit."
    case .othersInsats:
      "Insatsen hör till en annan utförare. Inget har ändrats. Vänd dig till katalogredaktören."
    case .noSuchReceiver:
      "Ingen handläggare med det namnet kan ta över. Inget har ändrats. Välj någon i listan."
    case .handoverChanged:
      "En beställning har ändrats sedan du läste underlaget. Ingen överlämning är gjord, och "
        + "inget är överskrivet. Läs underlaget igen."
    case .requestID:
      "Begärans id är inte ett UUID, eller har redan använts till en beställning med annat "
        + "innehåll. Inget har ändrats. Utelämna det eller ange ett nytt."
    }
  }

  private static func words(_ problem: ReferralFault.Problem) -> String {
    problem == .missing ? "Texten saknas. Skriv med ord." : FaultText.sentence(problem)
  }

  private static func decided(_ number: Int, _ step: StatusStep) -> String {
    "Beställning \(number) är redan avgjord: ”\(StatusText.name(step.to))”, av "
      + "\(Sanitiser.clean(step.by)) den \(step.day). Inget har ändrats. Läs beställningen."
  }

  private static func places(_ fault: PlacesFault) -> String {
    let what =
      switch fault {
      case .range: "Siffrorna måste vara mellan 0 och 100 000."
      case .belowOrders:
        "Färre platser kan inte vara tagna eller väntade på än beställningarna här tar och "
          + "väntar på."
      case .reserved: "Fler platser är reserverade för målgrupper än insatsen har."
      case .group: "En målgrupp finns inte i listan eller står två gånger."
      }
    return what + " Inget har ändrats. Rätta och spara igen."
  }

  private static func noCopy(_ number: Int, _ reason: NoCopyReason) -> String {
    let order = "Beställning \(number)"
    return switch reason {
    case .notOrdered:
      order + " har inte skickats till utföraren, så inget lämnas ut. Inget har ändrats. "
        + "Vänta tills den är beställd."
    case .over:
      order + " är inte längre aktuell, så inget lämnas ut. Inget har ändrats."
    case .noConsent:
      order + " har inget samtycke som gäller i dag, så inget lämnas ut. Inget har ändrats. "
        + "Fråga deltagaren först."
    case .otherReceiver:
      order + " har ett samtycke som gäller någon annan än insatsens utförare, så inget lämnas "
        + "ut. Inget har ändrats. Fråga deltagaren om ett samtycke för utföraren."
    }
  }

  private static func warnings(_ missing: [ReferralWarning.Key]) -> String {
    let names =
      missing.isEmpty
      ? "" : " (" + WordListText.joined(missing.map(WarningText.name), "och") + ")"
    let count = missing.count == 1 ? "en varning" : "\(missing.count) varningar"
    return "Beställningen är inte skickad: \(count) behöver ett skäl till avsteg\(names). "
      + "Inget har ändrats. Ange skäl och skicka igen."
  }

  private static func clientDiffers(_ field: ReferralField) -> String {
    let other =
      switch field {
      case .name: "ett annat namn"
      case .personalNumber: "ett annat personnummer"
      default: "andra uppgifter"
      }
    return "Ärendenumret hör till någon med \(other). Beställningen är inte skickad, och inget "
      + "har ändrats. Kontrollera ärendenumret och uppgifterna."
  }

  private static func conflict(_ now: OrderSheet) -> String {
    let status = StatusText.name(now.referral.status)
    let step = now.steps.last
    let by = step.map { ", av \(Sanitiser.clean($0.by)) den \($0.day)" } ?? ""
    return "Någon hann ändra beställning \(now.referral.number) först: den är nu i läget "
      + "”\(status)”\(by). Ditt steg är inte taget, och inget är överskrivet. "
      + "Läs beställningen och försök igen."
  }
}
