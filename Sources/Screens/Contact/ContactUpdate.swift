import Canvas
import Domain
import Messages

/// What the dialog of a meeting is asked to do.
enum ContactUpdate {
  /// The sort of meeting that is nearest at hand; `nil` when none can be written down.
  static func sort(in status: ReferralStatus) -> ReferralContact.Sort? {
    let sorts = ReferralContact.Sort.allCases.filter {
      ReferralContact.statuses(for: $0).contains(status)
    }
    return status == .started ? sorts.last : sorts.first
  }

  static func open(_ sheet: OrderSheet, _ state: inout AppState) {
    let referral = sheet.referral
    let rows = rows(sort(in: referral.status) ?? .intake, today: state.moment.today)
    let dialog = Dialog(
      rows, draft: state.contactDrafts[referral.number] ?? DialogDraft(), focus: .attended,
      note: StepText.privacy)
    state.overlays.append(
      .contact(
        ContactState(
          number: referral.number, insats: referral.content.insats, status: referral.status,
          version: referral.version,
          earliest: sheet.steps.last { $0.to == .ordered }?.day ?? sheet.ordered, dialog: dialog)))
  }

  static func set(_ dialog: Dialog, _ state: inout AppState) {
    guard let number = state.contact?.number else { return }
    state.contact?.dialog = dialog
    let draft = dialog.draft
    state.contactDrafts[number] = draft.isEmpty ? nil : draft
  }

  /// Writes it down, or says what is missing and goes there.
  static func carryOut(_ state: inout AppState) -> [Effect] {
    guard var contact = state.contact, !contact.dialog.isSending else { return [] }
    let faults = faults(contact, state)
    contact.dialog.problem = nil
    contact.dialog.show(faults)
    let dialog = contact.dialog
    guard faults.isEmpty, let sort = sort(dialog), let day = day(dialog, .day) else {
      state.contact = contact
      return []
    }
    contact.dialog.isSending = true
    state.contact = contact
    return [
      .ask(
        .recordContact(
          RecordContact(
            number: contact.number, sort: sort, day: day,
            attended: dialog[.attended]?.answer.chosen == came, next: self.day(dialog, .next),
            text: dialog[.text]?.text ?? "", version: contact.version)))
    ]
  }

  static func answered(
    _ receipt: OrderReceipt, _ contact: RecordContact, _ state: inout AppState
  ) -> [Effect] {
    close(contact.number, &state)
    state.contactDrafts[contact.number] = nil
    state.notice = Notice(.hint, ContactText.done(contact.sort, receipt))
    return OrderUpdate.refresh(receipt.number, &state)
  }

  /// The Engine said no: what was written stays in the dialog.
  static func refused(
    _ refusal: OrderRefusal, _ contact: RecordContact, _ state: inout AppState
  ) {
    let sentence = RefusalText.sentence(refusal, state.catalogue)
    if case .contactConflict(let now, _) = refusal {
      close(contact.number, &state)
      OrderUpdate.renew(now, &state)
      state.notice = Notice(.error, sentence)
      return
    }
    var isOpen = false
    state.changeContact(contact.number) { open in
      open.dialog.isSending = false
      if case .day = refusal {
        open.dialog.show([(.day, sentence)])
      } else {
        open.dialog.problem = sentence
      }
      isOpen = true
    }
    if !isOpen { state.notice = Notice(.error, sentence) }
  }

  static func failed(_ contact: RecordContact, _ state: inout AppState) {
    state.changeContact(contact.number) { $0.dialog.isSending = false }
  }

  private static let came = "kom"
  private static let missed = "uteblev"

  private static func rows(_ sort: ReferralContact.Sort, today: Day) -> [DialogRow] {
    [
      DialogRow(
        .sort, .choice, ContactText.sortHead,
        choices: ReferralContact.Sort.allCases.map {
          DialogChoice($0.rawValue, MeetingText.name($0))
        }, chosen: sort.rawValue, help: ContactText.sortHelp),
      DialogRow(
        .attended, .choice, ContactText.attendedHead,
        choices: [
          DialogChoice(came, ContactText.came), DialogChoice(missed, ContactText.missed),
        ], help: ContactText.attendedHelp),
      DialogRow(
        .day, .line, ContactText.dayHead, text: today.description, help: ContactText.dayHelp),
      DialogRow(.next, .line, ContactText.nextHead, help: ContactText.nextHelp),
      DialogRow(.text, .text, ContactText.textHead, least: 3),
      DialogRow(.run, .button, ContactText.save),
    ]
  }

  private static func sort(_ dialog: Dialog) -> ReferralContact.Sort? {
    dialog[.sort]?.answer.chosen.flatMap(ReferralContact.Sort.init)
  }

  private static func day(_ dialog: Dialog, _ row: DialogRowID) -> Day? {
    dialog[row].flatMap { FormValue.day($0.text) }
  }

  private static func faults(
    _ contact: ContactState, _ state: AppState
  ) -> [(DialogRowID, String)] {
    let dialog = contact.dialog
    let today = state.moment.today
    var faults: [(DialogRowID, String)] = []
    if let sort = sort(dialog), !ReferralContact.statuses(for: sort).contains(contact.status) {
      let refusal = OrderRefusal.noContactNow(sort, contact.status)
      faults.append((.sort, RefusalText.sentence(refusal, state.catalogue)))
    }
    if dialog[.attended]?.chosen == nil {
      faults.append((.attended, ContactText.attendedMissing))
    }
    if let fault = DayFault.find(dialog[.day]?.text ?? "", from: contact.earliest, to: today) {
      faults.append((.day, fault))
    }
    let next = dialog[.next]?.text.trimmed ?? ""
    if !next.isEmpty {
      guard let day = FormValue.day(next) else { return faults + [(.next, DayText.notADay)] }
      let held = Self.day(dialog, .day) ?? today
      if day <= held || day < today { faults.append((.next, DayText.tooSoon)) }
    }
    return faults
  }

  private static func close(_ number: Int, _ state: inout AppState) {
    state.overlays.removeAll { overlay in
      if case .contact(let open) = overlay { open.number == number } else { false }
    }
  }
}
