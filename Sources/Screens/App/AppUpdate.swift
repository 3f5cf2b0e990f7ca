import Domain

/// The one place where the state changes.
/// - Returns: what the Application is to do.
package func update(_ state: inout AppState, _ message: AppMessage) -> [Effect] {
  let effects = change(&state, message)
  state.hideNumbersBelowTop()
  return effects + FormUpdate.settle(&state) + ReviewUpdate.settle(&state)
}

private func change(_ state: inout AppState, _ message: AppMessage) -> [Effect] {
  switch message {
  case .input(let event):
    return InputUpdate.update(&state, event)
  case .moment(let moment):
    let isNewDay = moment.today != state.moment.today
    state.moment = moment
    if isNewDay { MatchUpdate.refresh(&state) }
  case .tick:
    return FormUpdate.saveAgain(&state) + FormUpdate.save(&state)
  case .freshID(let id):
    state.freshIDs.append(id)
  case .answered(let request, let response):
    return AnswerUpdate.update(&state, request, response)
  case .askFailed(let request, let sentence):
    if AnswerUpdate.failed(&state, request) { state.notice = Notice(.error, sentence) }

  case .mapRead(let items, let codes):
    state.codes = codes
    state.map = .init(items, codes: codes)
    state.mapScreen.settle(in: state)
  case .catalogueRead(let catalogue, let index):
    state.catalogue = catalogue
    state.codes = catalogue.codes
    state.index = index
    state.isCatalogueRead = true
    state.map = .init(catalogue.insatser.map { .init($0) }, codes: catalogue.codes)
    state.mapScreen.settle(in: state)
    state.marks.removeAll { catalogue[$0] == nil }
    CatalogueUpdate.refresh(&state)
    MatchUpdate.refresh(&state)
  case .storeMissing:
    state.overlays = [.firstStart(FirstStartState())]
  case .storeCreated(let session):
    state.session = session
    state.overlays = []
    state.base = .map
    state.notice = nil
  case .failed(let sentence):
    state.firstStart?.isWorking = false
    state.hasReadFailed = !state.isCatalogueRead
    state.notice = Notice(.error, sentence)
  }
  return []
}
