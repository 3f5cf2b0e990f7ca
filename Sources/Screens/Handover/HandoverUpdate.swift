import Canvas
import Domain
import Messages

/// What the dialog of a handover is asked to do.
enum HandoverUpdate {
  /// What the summary is made of has been read: the dialog opens, or takes it in where it is open.
  static func answered(_ basis: HandoverBasis, _ state: inout AppState) -> [Effect] {
    let client = basis.file.client.id
    if change(client, &state, { renew(&$0, basis) }) { return [] }
    guard state.isToOpen(.handoverBasis(client)) else { return [] }
    guard !basis.receivers.isEmpty else {
      state.notice = Notice(.hint, HandoverText.nobody)
      return []
    }
    guard let id = state.freshIDs.popLast() else {
      state.notice = Notice(.hint, HandoverText.tryAgain)
      return [.makeID]
    }
    let seen = state.handoverSeen[client]
    let dialog = Dialog(
      rows(basis, state), draft: state.handoverDrafts[client] ?? DialogDraft(),
      note: seen == nil || seen == self.seen(basis) ? StepText.privacy : HandoverText.renewed)
    state.overlays.append(
      .handover(HandoverState(basis: basis, requestID: id, dialog: dialog)))
    return [.makeID]
  }

  static func set(_ dialog: Dialog, _ state: inout AppState) {
    guard let open = state.handover else { return }
    state.handover?.dialog = dialog
    let draft = dialog.draft
    state.handoverDrafts[open.client] = draft.isEmpty ? nil : draft
    state.handoverSeen[open.client] = draft.isEmpty ? nil : seen(open.basis)
  }

  static func carryOut(_ state: inout AppState) -> [Effect] {
    guard var open = state.handover, !open.dialog.isSending else { return [] }
    let receiver = open.dialog[.receiver]?.answer.chosen
    let summary = open.dialog[.text]?.text ?? ""
    var faults: [(DialogRowID, String)] = []
    if receiver == nil { faults.append((.receiver, HandoverText.receiverMissing)) }
    if !ReferralText.hasWords(summary) { faults.append((.text, HandoverText.summaryMissing)) }
    open.dialog.problem = nil
    open.dialog.show(faults)
    open.dialog.isSending = faults.isEmpty
    state.handover = open
    guard faults.isEmpty, let receiver else { return [] }
    return [
      .ask(
        .handOver(
          HandOver(
            requestID: open.requestID, client: open.client, receiver: receiver, summary: summary,
            orders: seen(open.basis))))
    ]
  }

  private static func seen(_ basis: HandoverBasis) -> [SeenOrder] {
    basis.open.map { SeenOrder(number: $0.referral.number, version: $0.referral.version) }
  }

  /// It is done. The client may now be out of sight, so the screens of it are left.
  static func done(_ handover: Handover, _ state: inout AppState) -> [Effect] {
    state.overlays.removeAll { overlay in
      switch overlay {
      case .handover(let open): open.client == handover.client
      case .client(let open): open.file.client.id == handover.client
      case .order(let open): open.sheet.client.id == handover.client
      default: false
      }
    }
    state.handoverDrafts[handover.client] = nil
    state.handoverSeen[handover.client] = nil
    state.notice = Notice(.hint, HandoverText.done(handover))
    return OrdersUpdate.refresh(&state) + ReviewUpdate.refresh(&state)
  }

  /// The Engine said no: what was chosen and written stays in the dialog. Where an order has
  /// changed, what the summary is made of is read anew.
  static func refused(
    _ refusal: OrderRefusal, _ given: HandOver, _ state: inout AppState
  ) -> [Effect] {
    let sentence = RefusalText.sentence(refusal, state.catalogue)
    let fresh = refusal == .requestID ? state.freshIDs.popLast() : nil
    let isOpen = change(given.client, &state) { open in
      open.dialog.isSending = false
      open.dialog.problem = sentence
      if let fresh { open.requestID = fresh }
    }
    if !isOpen { state.notice = Notice(.error, sentence) }
    if isOpen, refusal == .handoverChanged { return [.ask(.handoverBasis(given.client))] }
    return fresh == nil ? [] : [.makeID]
  }

  static func failed(_ given: HandOver, _ state: inout AppState) {
    _ = change(given.client, &state) { $0.dialog.isSending = false }
  }

  /// The orders as they are now; the words stay as they were written.
  private static func renew(_ open: inout HandoverState, _ basis: HandoverBasis) {
    open.basis = basis
    open.dialog[.run]?.label = HandoverText.run(basis.open.count)
    open.dialog.note = HandoverText.renewed
  }

  private static func rows(_ basis: HandoverBasis, _ state: AppState) -> [DialogRow] {
    [
      DialogRow(
        .receiver, .list, HandoverText.receiverHead,
        choices: basis.receivers.map { DialogChoice($0.name, HandoverText.receiver($0)) }),
      DialogRow(
        .text, .text, HandoverText.summaryHead,
        text: HandoverSummaryText(basis, state.catalogue, today: state.moment.today).text,
        help: HandoverText.summaryHelp, least: 5, limit: ReferralLimit.handoverText),
      DialogRow(.run, .button, HandoverText.run(basis.open.count)),
    ]
  }

  /// - Returns: whether the dialog is open.
  private static func change(
    _ client: Int, _ state: inout AppState, _ change: (inout HandoverState) -> Void
  ) -> Bool {
    for index in state.overlays.indices {
      guard case .handover(var open) = state.overlays[index], open.client == client else {
        continue
      }
      change(&open)
      state.overlays[index] = .handover(open)
      return true
    }
    return false
  }
}
