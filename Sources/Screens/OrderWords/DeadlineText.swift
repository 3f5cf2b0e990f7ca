package import Domain

/// The words of deadlines, and of those that were missed.
package enum DeadlineText {
  /// Before what is late.
  package static let lateSign = "! "

  package static func name(_ sort: Deadline.Sort) -> String {
    switch sort {
    case .review: "granskning"
    case .answer: "svar"
    case .firstContact: "första kontakt"
    case .start: "start"
    case .followUp: "uppföljning"
    }
  }

  /// What is missing, came late or is to come: `Svar saknas sedan 17 nov (2 arbetsdagar)`.
  package static func sentence(_ deadline: Deadline, today: Day) -> String {
    let name = name(deadline.sort).capitalisedFirst
    let due = DateText.short(deadline.due, today: today)
    let over = deadline.workingDaysOver(today: today)
    if let met = deadline.met {
      return name + " " + DateText.short(met, today: today)
        + (over > 0 ? ", \(CardText.workingDays(over)) för sent" : ", i tid")
    }
    if over > 0 {
      let verb = deadline.sort == .start ? " dröjer sedan " : " saknas sedan "
      return name + verb + due + " (\(CardText.workingDays(over)))"
    }
    if deadline.due == today { return expected(deadline.sort) + " i dag" }
    if deadline.due < today { return expected(deadline.sort) + " \(due), ännu i tid" }
    return expected(deadline.sort) + " senast \(due)"
  }

  private static func expected(_ sort: Deadline.Sort) -> String {
    switch sort {
    case .review: "Granskning"
    case .answer: "Svar väntas"
    case .firstContact: "Första kontakt"
    case .start: "Start"
    case .followUp: "Uppföljning"
    }
  }

  /// `Avvikelse 3: Svar 20 nov, 3 arbetsdagar för sent.`
  package static func deviation(_ deviation: Deviation, today: Day) -> String {
    "Avvikelse \(deviation.number): " + sentence(deviation.deadline, today: today) + "."
  }

  /// Why, or that nobody has said.
  package static func reason(_ deviation: Deviation, _ codes: CodeLists) -> String {
    guard let key = deviation.reason else { return unexplained }
    let name = codes.row(key, in: .deviations)?.name ?? key.rawValue
    return "Orsak: " + name + (deviation.by.map { ", angav \($0)." } ?? ".")
      + (deviation.text.isEmpty ? "" : " " + OrderText.quoted(deviation.text))
  }

  package static let unexplained = "Orsak saknas."
}
