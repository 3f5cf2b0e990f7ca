import Domain
import Messages

/// The one place where the state changes.
/// - Returns: what the Application is to do.
package func update(_ state: inout AppState, _ message: AppMessage) -> [Effect] {
  let effects = change(&state, message)
  state.hideNumbersBelowTop()
  return effects + FormUpdate.settle(&state) + FiguresUpdate.settle(&state)
    + ReviewUpdate.settle(&state)
}

private func change(_ state: inout AppState, _ message: AppMessage) -> [Effect] {
  switch message {
  case .input(let event):
    return InputUpdate.update(&state, event)
  case .moment(let moment):
    let isNewDay = moment.today != state.moment.today
    state.moment = moment
    if isNewDay {
      MatchUpdate.refresh(&state)
      return [.ask(.runDueSteps)] + TodayUpdate.refresh(&state)
    }
  case .tick:
    return FormUpdate.saveAgain(&state) + FormUpdate.save(&state)
  case .freshID(let id):
    state.freshIDs.append(id)
  case .answered(let request, let response):
    return AnswerUpdate.update(&state, request, response)
  case .counted(let request, let count):
    FiguresUpdate.counted(count, for: request, &state)
  case .askFailed(let request, let sentence):
    if AnswerUpdate.failed(&state, request) { state.notice = Notice(.error, sentence) }

  case .mapRead(let items, let needs, let codes):
    state.codes = codes
    state.countMap(items, needs: needs, codes)
  case .glanced(let glance):
    state.codes = glance.codes
    state.needMemory.open = glance.needs
    state.map = glance.map
    state.mapScreen.settle(in: state)
  case .catalogueRead(let catalogue, let index, let sums):
    state.catalogue = catalogue
    state.codes = catalogue.codes
    state.index = index
    state.isCatalogueRead = true
    state.cardSums = sums ?? ServiceMap.sums(of: catalogue.insatser, codes: catalogue.codes)
    state.countMap([], needs: state.needMemory.open, catalogue.codes)
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
