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

  /// What is late or was, is due today or later: `Svar skulle ha kommit 17 nov, 2 arbetsdagar över`.
  package static func sentence(_ deadline: Deadline, today: Day) -> String {
    let due = DateText.short(deadline.due, today: today)
    let over = deadline.workingDaysOver(today: today)
    if let met = deadline.met {
      let happened = done(deadline.sort) + " " + DateText.short(met, today: today)
      return over > 0 ? happened + ", \(CardText.workingDays(over)) för sent" : happened + ", i tid"
    }
    if over > 0 { return missed(deadline.sort) + " \(due), \(CardText.workingDays(over)) över" }
    if deadline.due == today { return expected(deadline.sort) + " i dag" }
    return expected(deadline.sort)
      + (deadline.due < today ? " \(due), ännu i tid" : " senast \(due)")
  }

  private static func missed(_ sort: Deadline.Sort) -> String {
    switch sort {
    case .review: "Granskning skulle ha gjorts"
    case .answer: "Svar skulle ha kommit"
    case .firstContact: "Första kontakt skulle ha tagits"
    case .start: "Start var önskad"
    case .followUp: "Uppföljning skulle ha gjorts"
    }
  }

  private static func expected(_ sort: Deadline.Sort) -> String {
    switch sort {
    case .review: "Granskning"
    case .answer: "Svar väntas"
    case .firstContact: "Första kontakt"
    case .start: "Start önskas"
    case .followUp: "Uppföljning"
    }
  }

  private static func done(_ sort: Deadline.Sort) -> String {
    switch sort {
    case .review: "Granskningen var klar"
    case .answer: "Svar kom"
    case .firstContact: "Första kontakt togs"
    case .start: "Start"
    case .followUp: "Uppföljning gjordes"
    }
  }

  /// `Avvikelse 3: Svar kom 20 nov, 3 arbetsdagar för sent.`
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
