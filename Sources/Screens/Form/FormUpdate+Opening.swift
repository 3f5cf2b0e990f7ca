import Domain
import Messages

extension FormUpdate {
  /// Begins an order of an insats, for a client, or empty.
  /// `needs` is what is known of the client's needs, from the ranked list.
  static func begin(
    insats: InsatsID?, client: ClientIdentity? = nil, needs: ClientNeeds? = nil,
    _ state: inout AppState
  ) -> [Effect] {
    var content = ReferralContent()
    content.insats = insats
    if let client { content.client = client }
    if let needs {
      content.targetGroups = needs.targetGroups
      content.incomeObstacle = needs.obstacle
      content.hoursPerWeek = needs.hoursPerWeek
    }
    return open(content, &state)
  }

  /// Opens an order that was sent back, to be put right and sent again; the draft of it where one
  /// was begun.
  static func correct(_ sheet: OrderSheet, _ state: inout AppState) -> [Effect] {
    state.correcting = sheet
    return [.ask(.drafts)]
  }

  /// The drafts have been read, and an order that came back waits to be put right.
  static func correct(
    _ sheet: OrderSheet, among drafts: [Draft], _ state: inout AppState
  ) -> [Effect] {
    let number = sheet.referral.number
    if let draft = drafts.first(where: { $0.content.unfinished?.corrects == number }) {
      return resume(draft, original: sheet, &state)
    }
    var content = sheet.referral.content
    var unfinished = UnfinishedPart()
    unfinished.corrects = number
    unfinished.version = sheet.referral.version
    content.unfinished = unfinished
    return open(content, original: sheet, &state)
  }

  /// Goes on with a draft. For one that puts an order right, the order is fetched.
  static func resume(
    _ draft: Draft, original: OrderSheet? = nil, _ state: inout AppState
  ) -> [Effect] {
    guard canOpen(&state) else { return [] }
    var form = FormState(
      draftID: draft.id, content: draft.content, version: draft.version, savedAt: draft.saved)
    form.original = original
    form.visited = Set(
      FormRowList.all(form).filter { !FormValue.text($0, draft.content).isEmpty })
    // Where there is something left to do.
    if let first = FormFaults(form, state).rows.first { form.focus = first }
    form.settledFocus = form.focus
    state.overlays.append(.form(form))
    guard original == nil, let number = draft.content.unfinished?.corrects else { return [] }
    return [.ask(.order(number))]
  }

  /// The order that is being put right has been read.
  /// - Returns: whether the form was waiting for it.
  static func answered(_ sheet: OrderSheet, _ state: inout AppState) -> Bool {
    guard var form = state.form else { return false }
    if form.previous.number == sheet.referral.number {
      takePrevious(sheet, &state)
      return true
    }
    guard form.original == nil, form.content.unfinished?.corrects == sheet.referral.number else {
      return false
    }
    form.original = sheet
    state.form = form
    return true
  }

  static func open(
    _ content: ReferralContent, original: OrderSheet? = nil, _ state: inout AppState
  ) -> [Effect] {
    guard canOpen(&state) else { return [] }
    guard let id = state.freshIDs.popLast() else {
      state.notice = Notice(.hint, FormText.notReady)
      return [.makeID]
    }
    var form = FormState(draftID: id, content: content)
    form.original = original
    state.overlays.append(.form(form))
    return [.makeID]
  }

  /// One order is written at a time; the other waits among the drafts.
  private static func canOpen(_ state: inout AppState) -> Bool {
    guard state.form == nil else {
      state.notice = Notice(.hint, FormText.alreadyOpen)
      return false
    }
    return true
  }
}
