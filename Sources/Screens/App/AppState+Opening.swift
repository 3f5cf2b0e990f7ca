import Domain
import Messages

extension AppState {
  /// Asks for something whose answer is to be shown as a screen of its own; once, however often
  /// the key is pressed before the answer is here.
  mutating func open(_ request: Request) -> [Effect] {
    guard !awaited.contains(request) else { return [] }
    awaited.append(request)
    return [.ask(request)]
  }

  /// Whether an answer is to be shown as a screen of its own: it was asked for to be, and the user
  /// has not begun to write or read something else meanwhile.
  mutating func isToOpen(_ request: Request) -> Bool {
    guard let index = awaited.firstIndex(of: request) else { return false }
    awaited.remove(at: index)
    return showsAnswers
  }

  /// Whether a screen may come up by itself now: not over what the user writes or reads.
  var showsAnswers: Bool {
    switch context {
    case .form, .pick, .step, .contact, .explain, .handover, .places, .conflict, .need, .needAnswer,
      .help, .palette,
      .firstStart, .bulkApproval:
      return false
    case .today, .map, .catalogueList, .catalogueSearch, .orders, .facets, .card, .compare, .drafts,
      .orderFilter, .order, .clients, .client, .match, .needs, .review, .reviewOrder, .queueFilter:
      return true
    }
  }

  /// Changes the search for clients, also under help or commands opened while it was answered.
  mutating func changeClients(_ change: (inout ClientsState) -> Void) {
    let index = overlays.lastIndex { if case .clients = $0 { true } else { false } }
    guard let index, case .clients(var clients) = overlays[index] else { return }
    change(&clients)
    overlays[index] = .clients(clients)
  }

  /// Changes the dialog of a meeting, wherever it lies.
  mutating func changeContact(_ number: Int, _ change: (inout ContactState) -> Void) {
    for index in overlays.indices {
      guard case .contact(var contact) = overlays[index], contact.number == number else { continue }
      change(&contact)
      overlays[index] = .contact(contact)
    }
  }

  /// Changes the dialog of an insats' places, wherever it lies.
  mutating func changePlaces(_ id: InsatsID, _ change: (inout PlacesState) -> Void) {
    for index in overlays.indices {
      guard case .places(var places) = overlays[index], places.insats == id else { continue }
      change(&places)
      overlays[index] = .places(places)
    }
  }

  /// Changes the dialog of a step, wherever it lies.
  mutating func changeStep(_ key: StepKey, _ change: (inout StepState) -> Void) {
    for index in overlays.indices {
      guard case .step(var step) = overlays[index], step.key == key else { continue }
      change(&step)
      overlays[index] = .step(step)
    }
  }
}
