import Canvas
import Domain
import Messages

/// The deadlines of an order, and those that were missed with why.
struct OrderDeadlineLines {
  let sheet: OrderSheet
  let state: AppState
  let layout: DetailLayout

  var lines: [[Span]] {
    let today = state.moment.today
    let deadlines = sheet.deadlines.map { deadline -> (String, Role) in
      let isLate = deadline.isMissed(today: today)
      let sign = isLate ? DeadlineText.lateSign : ""
      return (
        sign + DeadlineText.sentence(deadline, today: today), isLate ? .warning : .plain
      )
    }
    var lines: [[Span]] = []
    for (text, role) in deadlines {
      // In a narrow window the label stands on a line of its own.
      lines +=
        lines.isEmpty || layout.labelWidth > 0
        ? layout.lines(lines.isEmpty ? OrderText.deadlinesHead : "", [text], role)
        : layout.text(text, indent: 2, role)
    }
    for deviation in sheet.deviations {
      let isOpen = deviation.reason == nil && deviation.deadline.isMissed(today: today)
      let reason = DeadlineText.reason(deviation, state.codes)
      let text =
        (isOpen ? DeadlineText.lateSign : "") + DeadlineText.deviation(deviation, today: today)
        + " " + reason + (isOpen ? " " + OrderText.howToExplain : "")
      lines += layout.text(text, isOpen ? .warning : .plain)
    }
    return lines
  }
}
