import Canvas
import Domain
import Messages
import Search

/// What searches and cells of the map say of a need.
enum NeedSignal {
  /// The fewest letters of a search that counts as one.
  private static let leastLetters = 3

  /// Where the user is, and what can be filled in from there; nothing of a person.
  static func origin(_ state: AppState) -> NeedOrigin {
    if let content = state.form?.content {
      let kind = content.insats.flatMap { state.catalogue[$0]?.kind }
      return NeedOrigin(.form, groups: content.targetGroups, kind: kind)
    }
    if state.base == .map {
      var groups: [TargetGroupKey] = []
      if case .group(let key)? = state.mapScreen.row { groups = [key] }
      return NeedOrigin(.map, groups: groups, kind: state.mapScreen.column)
    }
    let screen = state.catalogueScreen
    let subject = NeedSubject(screen.query, codes: state.codes)
    return NeedOrigin(
      screen.isFromMap ? .map : .search, groups: subject?.groups ?? [], kind: subject?.kind,
      municipality: subject?.municipality)
  }

  /// The signal of a search line that is left without a hit: what it was about, and none of its
  /// words.
  static func leaving(_ state: inout AppState) -> [Effect] {
    let screen = state.catalogueScreen
    guard state.session.writesOrders, state.isCatalogueRead, screen.isWithoutHit,
      !state.catalogue.insatser.isEmpty,
      screen.line.text.count(where: \.isLetter) >= leastLetters,
      let subject = NeedSubject(screen.query, codes: state.codes),
      let id = state.freshIDs.popLast()
    else { return [] }
    return [
      .ask(
        .signalNeed(
          SignalNeed(
            requestID: id, targetGroups: subject.groups, kind: subject.kind,
            municipality: subject.municipality, source: .noHit))),
      .makeID,
    ]
  }
}
