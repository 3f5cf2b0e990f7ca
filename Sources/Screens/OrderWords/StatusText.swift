package import Domain

/// The words of an order's life: statuses, what can be done, and why something cannot.
package enum StatusText {
  package static func name(_ status: ReferralStatus) -> String {
    switch status {
    case .draft: "utkast"
    case .inReview: "granskas"
    case .sentBack: "återlämnad"
    case .approved: "godkänd"
    case .ordered: "beställd"
    case .received: "mottagen"
    case .assessed: "bedöms"
    case .waitingList: "väntelista"
    case .accepted: "accepterad"
    case .declined: "nekad"
    case .started: "startad"
    case .paused: "pausad"
    case .closed: "avslutad"
    case .withdrawn: "återkallad"
    case .expired: "utgången"
    case .redirected: "omdirigerad"
    case .enteredInError: "felregistrerad"
    }
  }

  /// As in a menu.
  package static func name(_ action: ReferralAction) -> String {
    switch action {
    case .create: "Skapa"
    case .submit: "Skicka"
    case .sendBack: "Återlämna"
    case .approve: "Godkänn"
    case .takeBack: "Ta tillbaka"
    case .forward: "Skicka vidare"
    case .receive: "Ta emot"
    case .assess: "Bedöm"
    case .putOnWaitingList: "Ställ i kö"
    case .accept: "Acceptera"
    case .decline: "Neka"
    case .start: "Starta"
    case .pause: "Pausa"
    case .resume: "Återuppta"
    case .close: "Avsluta"
    case .withdraw: "Återkalla"
    case .expire: "Låt gå ut"
    case .redirect: "Omdirigera"
    case .markInError: "Felregistrera"
    case .reopen: "Återöppna"
    }
  }

  /// Why a step was not taken, and what to do.
  package static func sentence(_ error: LifecycleError) -> String {
    switch error {
    case .noSuchStep(let from?, let action):
      "Beställningen är i läget ”\(name(from))” och kan inte \(passive(action)). "
        + "Inget har ändrats."
    case .noSuchStep(nil, let action):
      "En beställning som inte är sparad kan inte \(passive(action)). Inget har ändrats."
    case .notAllowed(let roles):
      roles.isEmpty
        ? "Det gör bara programmet självt, när dagen kommer. Inget har ändrats."
        : "Det får bara \(WordListText.joined(roles.map(RoleText.name), "eller")) göra. "
          + "Inget har ändrats."
    case .otherUnit:
      "Beställningen hör till en annan enhet. Inget har ändrats. Vänd dig till den enheten."
    case .ownReferral:
      "Ingen beslutar om sin egen beställning. Inget har ändrats. Be en annan arbetsledare."
    case .notOwnReferral:
      "Det får bara handläggaren som gjorde beställningen. Inget har ändrats."
    case .reasonMissing(let list):
      "Välj \(one(of: list)). Inget har ändrats."
    case .reasonUnknown(let list):
      "Det valda går inte att välja. Inget har ändrats. Välj \(one(of: list))."
    case .reasonNotAsked: "Här anges inget skäl ur en lista. Inget har ändrats. Ta bort det."
    case .textMissing: "Skälet behöver förklaras med egna ord. Inget har ändrats."
    case .text(let problem): FaultText.sentence(problem) + " Inget har ändrats."
    case .notDecider:
      "Enheten har bestämt vilka som beslutar, och du är inte en av dem. Inget har ändrats. "
        + "Be någon av dem."
    case .cannotTakeBack(let fault): sentence(fault)
    case .outcomesMissing:
      "Varje mål behöver ett utfall, och det ska stå om insatsen gavs enligt beställningen. "
        + "Inget har ändrats. Fyll i det som saknas."
    case .reportNotAsked:
      "Utfall anges bara när insatsen avslutas. Inget har ändrats. Ta bort dem."
    }
  }

  /// One row of a list, as its heading on screen says.
  static func one(of list: CodeListName) -> String {
    switch list {
    case .incomeObstacles: "ett försörjningshinder"
    case .legalGrounds: "ett lagrum"
    case .reasons: "ett skäl till beställningen"
    case .overrides: "ett skäl till avsteget"
    case .sendBacks: "ett skäl till att återlämna"
    case .withdrawals: "ett skäl till att dra tillbaka beställningen"
    case .closures: "en avslutsorsak"
    case .refusals: "ett skäl till nej"
    case .deviations: "en orsak"
    }
  }

  private static func sentence(_ fault: TakeBackFault) -> String {
    switch fault {
    case .otherDecider:
      "Beslutet är inte ditt, så du kan inte ta tillbaka det. Inget har ändrats. "
        + "Vänd dig till den som beslutade."
    case .late:
      "Tiden för att ta tillbaka beslutet har gått ut, så det gäller. Inget har ändrats. "
        + "Vänd dig till handläggaren."
    case .actedOn:
      "Någon har redan gått vidare med beställningen, så beslutet gäller. Inget har ändrats. "
        + "Läs beställningen."
    }
  }

  private static func passive(_ action: ReferralAction) -> String {
    switch action {
    case .create: "skapas"
    case .submit: "skickas"
    case .sendBack: "återlämnas"
    case .approve: "godkännas"
    case .takeBack: "tas tillbaka"
    case .forward: "skickas vidare"
    case .receive: "tas emot"
    case .assess: "bedömas"
    case .putOnWaitingList: "ställas i kö"
    case .accept: "accepteras"
    case .decline: "nekas"
    case .start: "startas"
    case .pause: "pausas"
    case .resume: "återupptas"
    case .close: "avslutas"
    case .withdraw: "återkallas"
    case .expire: "gå ut"
    case .redirect: "omdirigeras"
    case .markInError: "felregistreras"
    case .reopen: "återöppnas"
    }
  }
}
