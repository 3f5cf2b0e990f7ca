import Canvas
import Domain
import Messages

/// What the dialog of an insats' places is asked to do.
enum PlacesUpdate {
  /// The insats' own provider, and the catalogue's editor. A provider's unit is its name.
  static func mayChange(_ insats: Insats, _ state: AppState) -> Bool {
    if state.session.roles.contains(.catalogueEditor) { return true }
    guard state.session.roles.contains(.provider), let unit = state.session.unit else {
      return false
    }
    return insats.provider.flatMap { state.catalogue.provider($0)?.name } == unit
  }

  static func open(_ insats: Insats, _ state: inout AppState) {
    let dialog = Dialog(
      rows(insats.places), draft: state.placesDrafts[insats.id] ?? DialogDraft(), focus: .booked,
      note: PlacesText.note)
    var open = PlacesState(insats: insats.id, seen: insats.places, dialog: dialog)
    if let seen = state.placesSeen[insats.id], seen != insats.places { tell(&open) }
    state.overlays.append(.places(open))
  }

  /// Says below each figure that was written what it is now.
  private static func tell(_ open: inout PlacesState) {
    let now = open.seen
    for (id, figure) in [
      (DialogRowID.max, now.max), (.booked, now.booked), (.waiting, now.waiting),
    ]
    where self.figure(open.dialog, id) != figure {
      open.dialog[id]?.note = PlacesText.now(figure)
    }
  }

  static func set(_ dialog: Dialog, _ state: inout AppState) {
    guard let open = state.places else { return }
    state.places?.dialog = dialog
    let draft = dialog.draft
    state.placesDrafts[open.insats] = draft.isEmpty ? nil : draft
    state.placesSeen[open.insats] = draft.isEmpty ? nil : open.seen
  }

  static func carryOut(_ state: inout AppState) -> [Effect] {
    guard var open = state.places, !open.dialog.isSending else { return [] }
    let faults = figures.compactMap { id -> (DialogRowID, String)? in
      let text = open.dialog[id]?.text.trimmed ?? ""
      let isFigure = text.isEmpty || (Int(text).map { $0 >= 0 } ?? false)
      return isFigure ? nil : (id, PlacesText.notANumber)
    }
    open.dialog.problem = nil
    open.dialog.show(faults)
    open.dialog.isSending = faults.isEmpty
    state.places = open
    guard faults.isEmpty else { return [] }
    var places = open.seen
    places.max = figure(open.dialog, .max)
    places.booked = figure(open.dialog, .booked)
    places.waiting = figure(open.dialog, .waiting)
    places.asOf = state.moment.today
    return [.ask(.setPlaces(SetPlaces(insats: open.insats, places: places, seen: open.seen)))]
  }

  static func answered(
    _ places: Places, _ set: SetPlaces, _ state: inout AppState
  ) -> [Effect] {
    state.overlays.removeAll { overlay in
      if case .places(let open) = overlay { open.insats == set.insats } else { false }
    }
    state.placesDrafts[set.insats] = nil
    state.placesSeen[set.insats] = nil
    state.notice = Notice(.hint, PlacesText.done(places))
    return [.readCatalogue] + TodayUpdate.refresh(&state)
  }

  /// The Engine said no. Where somebody was first, both figures are shown, and saving again is a
  /// choice made with both in sight.
  static func refused(
    _ refusal: OrderRefusal, _ set: SetPlaces, _ state: inout AppState
  ) -> [Effect] {
    let sentence = RefusalText.sentence(refusal, state.catalogue)
    var isOpen = false
    state.changePlaces(set.insats) { open in
      open.dialog.isSending = false
      open.dialog.problem = sentence
      isOpen = true
      guard case .placesChanged(_, let now) = refusal else { return }
      open.seen = now
      tell(&open)
    }
    if !isOpen { state.notice = Notice(.error, sentence) }
    if case .placesChanged = refusal { return [.readCatalogue] }
    return []
  }

  static func failed(_ set: SetPlaces, _ state: inout AppState) {
    state.changePlaces(set.insats) { $0.dialog.isSending = false }
  }

  private static let figures: [DialogRowID] = [.max, .booked, .waiting]

  private static func rows(_ places: Places) -> [DialogRow] {
    func row(_ id: DialogRowID, _ label: String, _ figure: Int?, _ help: String) -> DialogRow {
      DialogRow(id, .line, label, text: figure.map { String($0) } ?? "", help: help)
    }
    return [
      row(.max, PlacesText.maxHead, places.max, PlacesText.maxHelp),
      row(.booked, PlacesText.bookedHead, places.booked, PlacesText.bookedHelp),
      row(.waiting, PlacesText.waitingHead, places.waiting, PlacesText.waitingHelp),
      DialogRow(.run, .button, PlacesText.save),
    ]
  }

  private static func figure(_ dialog: Dialog, _ id: DialogRowID) -> Int? {
    dialog[id].flatMap { Int($0.text.trimmed) }
  }
}
