import Domain
import Engine
import Exchange
import Messages
import Screens

/// The command `bestallning`.
struct OrderReport {
  private let sheet: OrderSheet
  private let catalogue: Catalogue
  private let workplace: Workplace
  private let layout = LabelledText(labelWidth: 25)

  static func run(
    _ number: Int, isProviderCopy: Bool, format: OutputFormat, _ workplace: Workplace
  ) throws -> Int32 {
    guard case .catalogue(let snapshot) = try workplace.engine.send(.catalogue) else {
      throw CommandError.unexpectedAnswer
    }
    let request: Request = isProviderCopy ? .providerCopy(number) : .order(number)
    let sheet: OrderSheet
    switch try workplace.engine.send(request) {
    case .order(let found), .providerCopy(let found): sheet = found
    case .refused(let refusal): throw CommandError.refused(refusal, snapshot.catalogue)
    default: throw CommandError.unexpectedAnswer
    }
    try OrderReport(sheet: sheet, catalogue: snapshot.catalogue, workplace: workplace)
      .write(format, isProviderCopy: isProviderCopy)
    return ExitStatus.done
  }

  private init(sheet: OrderSheet, catalogue: Catalogue, workplace: Workplace) {
    self.sheet = sheet
    self.catalogue = catalogue
    self.workplace = workplace
  }

  private func write(_ format: OutputFormat, isProviderCopy: Bool) throws {
    let output = Output()
    switch format {
    case .json:
      let json = OrderJSON(catalogue: catalogue)
      try output.bytes(
        JSONAnswer.bytes(
          isProviderCopy ? json.copy(sheet) : json.sheet(sheet, today: workplace.today())))
    case .csv: try output.bytes(CSVWriter.write(head: OrderCommandText.csvHead, rows: cells))
    case .text:
      if workplace.session.isPractice { try output.line(OrderCommandText.practice) }
      try output.lines(isProviderCopy ? copy : whole)
    }
  }

  private var whole: [String] {
    let referral = sheet.referral
    var lines = [OrderCommandText.title(referral.number, referral.status)]
    lines += layout.lines(OrderCommandText.caseworker, [caseworker])
    lines += layout.lines(OrderCommandText.ordered, [sheet.ordered.description])
    lines += layout.lines(OrderCommandText.due, [sheet.due?.description ?? OrderCommandText.none])
    lines += layout.lines(
      OrderCommandText.place,
      [OrderCommandText.place(holds: referral.holdsPlace, waits: sheet.waits)])
    if let replaced = referral.replaces {
      lines += layout.lines(OrderCommandText.replaces, [OrderCommandText.order(replaced)])
    }
    if let newer = sheet.replacedBy {
      lines += layout.lines(FollowupCommandText.replacedBy, [OrderCommandText.order(newer)])
    }
    lines += fields
    if !sheet.hidden.isEmpty {
      lines += layout.lines(OrderCommandText.hidden, [OrderCommandText.labels(sheet.hidden)])
    }
    return lines + ["", OrderCommandText.timeline] + timeline + meetings
  }

  private var copy: [String] {
    [OrderCommandText.copyTitle(sheet.referral.number), OrderCommandText.copyNote, ""]
      + terms.flatMap { layout.lines($0.label, [$0.text]) }
      + layout.lines(OrderCommandText.orderedBy, [caseworker])
      + layout.lines(OrderCommandText.ordered, [sheet.ordered.description])
      + fields
      + [""] + layout.lines(OrderCommandText.hidden, [OrderCommandText.labels(sheet.hidden)])
  }

  /// Who a copy is for and what for, as the consent says.
  private var terms: [(field: String, label: String, text: String)] {
    guard let terms = sheet.terms else { return [] }
    return [
      ("mottagare", OrderCommandText.receiver, terms.receiver),
      ("andamal", OrderCommandText.copyPurpose, terms.purpose),
    ]
  }

  private var caseworker: String {
    sheet.referral.caseworker + (sheet.referral.unit.map { ", " + $0 } ?? "")
  }

  private var fields: [String] {
    let value = OrderValue(sheet.referral.content, catalogue)
    return ReferralField.allCases.flatMap { field in
      layout.lines(OrderFieldText.label(field), value.paragraphs(field))
    }
  }

  /// Every field that says something, a row each; a protected name is left out.
  private var cells: [[String]] {
    let value = OrderValue(sheet.referral.content, catalogue)
    let number = String(sheet.referral.number)
    let head = terms.map { [number, $0.field, $0.text] }
    return head
      + ReferralField.allCases.compactMap { field in
        if field == .name, sheet.client.isProtected { return nil }
        let paragraphs = value.paragraphs(field)
        guard !paragraphs.isEmpty else { return nil }
        return [number, field.rawValue, paragraphs.joined(separator: "\n")]
      }
  }

  private var timeline: [String] {
    var table = TextTable()
    var notes: [[String]] = []
    let stays = StatusTime.stays(sheet.steps, today: workplace.today())
    for (step, stay) in zip(sheet.steps, stays) {
      table.add([
        step.day.description, StatusText.name(step.to),
        stay.countedDays.map(OrderCommandText.days) ?? "", step.by,
      ])
      notes.append([reason(step), step.text].filter { !$0.isEmpty } + report(step.report))
    }
    let indented = LabelledText(labelWidth: 12)
    return zip(table.lines, notes).flatMap { line, notes in
      [line] + indented.lines("", notes.flatMap { $0.split(separator: "\n").map(String.init) })
    }
  }

  private func report(_ report: ClosureReport?) -> [String] {
    guard let report else { return [] }
    var lines = report.outcomes.enumerated().map { FollowupCommandText.goal($0 + 1, $1) }
    if let degree = report.asOrdered {
      lines.append("\(FollowupCommandText.asOrdered): \(MeetingText.name(degree))")
    }
    if !report.nextStep.isEmpty {
      lines.append("\(FollowupCommandText.nextStep): \(report.nextStep)")
    }
    return lines
  }

  private var meetings: [String] {
    guard !sheet.contacts.isEmpty else { return [] }
    let indented = LabelledText(labelWidth: 12)
    let lines = sheet.contacts.flatMap { contact in
      let what = [
        MeetingText.name(contact.sort), MeetingText.attendance(contact.attended),
        contact.next.map(FollowupCommandText.next), contact.by,
      ].compactMap(\.self).joined(separator: ", ")
      return indented.lines(
        contact.day.description,
        [what] + contact.text.split(separator: "\n").map(String.init))
    }
    return ["", FollowupCommandText.meetings] + lines
  }

  /// The name of a step's reason, from the list that step asks for, with how it is counted or whose
  /// side it is on.
  private func reason(_ step: StatusStep) -> String {
    guard let key = step.reason else { return "" }
    let list = Lifecycle.table.first {
      $0.from == step.from && $0.to == step.to && $0.reasonList != nil
    }?.reasonList
    return list.flatMap { list in
      catalogue.codes.row(key, in: list).map { CodeRowText.name($0, in: list) }
    } ?? key.rawValue
  }
}
