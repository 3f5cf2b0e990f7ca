package import Domain
package import Messages

/// The words of what needs the user now.
package enum TodayText {
  static let name = "Idag"
  static let readThing = "sak"
  static let reading = "Läser vad som väntar …"
  static let failed = "Dagen gick inte att läsa. R läser den igen."
  package static let nothing = "Inget väntar på dig."

  package static func title(_ day: Day, isWide: Bool) -> String {
    name + ", " + (isWide ? DateText.long(day) : DateText.brief(day))
  }

  /// The tab, with how many things are late.
  static func tab(_ overdue: Int) -> String { overdue > 0 ? name + " (\(overdue))" : name }

  static func empty(_ state: AppState) -> String {
    if state.todayScreen.hasFailed { return failed }
    return state.todayScreen.answer == nil ? reading : nothing
  }

  package static func name(_ part: TodayItem.Part) -> String {
    switch part {
    case .overdue: "Försenat"
    case .today: "I dag"
    case .returned: "Återlämnat"
    case .answered: "Besked"
    case .unexplained: "Kom för sent, orsak saknas"
    case .upcoming: "Kommande"
    case .needs: "Behov att svara på"
    case .cards: "Kort att se över"
    }
  }

  /// `FÖRSENAT (9)`; with how many nobody has given a reason for.
  package static func heading(_ items: [TodayItem], _ part: TodayItem.Part) -> String {
    let unexplained = items.count { item in
      if case .deviation = item.subject { true } else { false }
    }
    let heading = counted(name(part), items.count)
    if unexplained == 0 || part == .unexplained { return heading }
    return heading + ", \(unexplained) utan orsak"
  }
  package static func drafts(_ count: Int) -> String { counted("Utkast", count) }
  package static func news(_ count: Int) -> String { counted("Nytt i katalogen", count) }
  package static let queueHeading = "GRANSKNING"

  private static func counted(_ name: String, _ count: Int) -> String {
    name.uppercased() + " (\(count))"
  }

  package static func number(_ number: Int) -> String { "nr \(number)" }

  package static func queue(_ queue: QueueSummary) -> String {
    var parts = [(queue.hasMore ? "fler än " : "") + "\(queue.waiting) väntar på ditt beslut"]
    if queue.flagged > 0 { parts.append("\(queue.flagged) med något att se på") }
    if let oldest = queue.oldest { parts.append("äldst " + CardText.workingDays(oldest)) }
    return parts.joined(separator: " · ")
  }

  static func draft(_ draft: Draft, now: Moment) -> String {
    let progress = ReferralRules.progress(draft.content)
    return "\(progress.filled) av \(progress.required) obligatoriska, "
      + DraftsText.age(draft.saved, now: now)
  }

  package static func news(_ news: CatalogueNews, today: Day) -> String {
    let what =
      switch news.sort {
      case .new: "ny"
      case .paused: "pausad"
      case .resumed: "aktiv igen"
      case .ended: "avslutad"
      case .changed:
        "ändrad: "
          + WordListText.joined(news.fields.map { CardText.label($0).lowercased() }, "och")
      }
    return what.capitalisedFirst + " " + DateText.short(news.day, today: today)
  }

  static func unexplained(_ number: Int) -> String { "Avvikelse \(number), orsak saknas." }

  /// What somebody did, or for a provider that an order waits.
  package static func step(_ step: StatusStep, _ part: TodayItem.Part, today: Day) -> String {
    let day = DateText.short(step.day, today: today)
    if part == .today { return "Beställning att svara på, kom \(day)" }
    if step.from == .inReview, step.to == .ordered { return "Gick vidare utan granskning \(day)" }
    return StatusText.name(step.to).capitalisedFirst + " \(day) av " + step.by
  }

  package static func grounds(_ step: StatusStep, reason: String?) -> String? {
    let parts = [
      reason.map { $0 + "." }, step.text.isEmpty ? nil : OrderText.quoted(step.text),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  package static func need(_ need: UnmetNeed) -> String {
    "Behov \(need.number), " + NeedsText.name(need.status)
      + (need.answer.isEmpty ? ", från " + need.sender : ": svar")
  }

  /// The answer if there is one, else what was missed.
  package static func words(_ need: UnmetNeed) -> String? {
    let words = need.answer.isEmpty ? need.text : need.answer
    return words.isEmpty ? nil : OrderText.quoted(words)
  }

  package static func stale(_ confirmed: Day?) -> String {
    confirmed.map { "Inte bekräftat sedan \($0)" } ?? "Aldrig bekräftat av utföraren"
  }

  package static func places(_ places: Places) -> String {
    let figures = "\(places.booked ?? 0) av \(places.max ?? 0) platser tagna"
    return (places.isOverfull ? "Överfull: " : "Halvtom: ") + figures
  }

  package static func store(_ store: StoreStatus) -> [String] {
    [
      "Lagret innehåller \(store.insatser) insatser. Katalogens version är \(store.catalogueVersion).",
      store.place.map { "Lagret ligger i " + $0 + "." } ?? "Lagret finns bara i minnet.",
    ]
  }

  static let nothingSelected = "Det finns inget att öppna."
  static let noDeviation =
    "Här saknas ingen orsak. Välj en rad där den saknas."
  static let noFollowUp =
    "K gäller bara en uppföljning som inte är gjord."
  static let noNews = "Det finns inget nytt i katalogen."
  static let seenNow = "Nyheterna är markerade som sedda."
  static let confirm =
    "Tryck K en gång till för att anteckna att uppföljningen hölls i dag och att deltagaren kom. "
    + "Det går inte att ta tillbaka."

  static let open = ActionText(
    "Öppna det valda", label: "öppna",
    help: "Öppnar beställningen, utkastet, kortet, behovet eller granskningen.",
    synonyms: ["visa", "läs"])
  static let done = ActionText(
    "Uppföljningen är gjord", label: "klar",
    help: "Antecknar att uppföljningen hölls i dag och att deltagaren kom, när du trycker två "
      + "gånger. För annat öppnar du beställningen.",
    synonyms: ["uppföljning", "samtal", "avklarad"])
  static let seen = ActionText(
    "Nyheterna är sedda", label: "sett",
    help: "Tar bort nyheterna om katalogen, tills något ändras igen.",
    synonyms: ["nytt", "läst", "katalogen"])
  static let reread = ActionText(
    "Läs dagen igen", label: "läs om", help: "Läser igen, om någon annan har ändrat något.",
    synonyms: ["uppdatera"])
  static let back = ActionText("Till kartan", label: "till kartan", help: "Går till kartan.")
  static let moves = MoveWords(
    up: ActionText("Föregående sak", label: "upp", help: "Flyttar till föregående."),
    down: ActionText("Nästa sak", label: "ner", help: "Flyttar till nästa."),
    first: ActionText("Första", label: "första", help: "Går till det första."),
    last: ActionText("Sista", label: "sista", help: "Går till det sista."))
}
