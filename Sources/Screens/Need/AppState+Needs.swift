import Domain

extension AppState {
  var need: NeedState? {
    get { if case .need(let state)? = overlays.last { state } else { nil } }
    set { if let newValue, need != nil { overlays[overlays.count - 1] = .need(newValue) } }
  }

  var needs: NeedsState? {
    get { if case .needs(let state)? = overlays.last { state } else { nil } }
    set { if let newValue, needs != nil { overlays[overlays.count - 1] = .needs(newValue) } }
  }

  var needAnswer: NeedAnswerState? {
    get { if case .needAnswer(let state)? = overlays.last { state } else { nil } }
    set {
      if let newValue, needAnswer != nil { overlays[overlays.count - 1] = .needAnswer(newValue) }
    }
  }

  /// Counts the map anew, from the cards where they have been read.
  mutating func countMap(_ items: [MapItem], needs: [NeedTags], _ codes: CodeLists) {
    needMemory.open = needs
    map = ServiceMap(
      isCatalogueRead ? catalogue.insatser.map { MapItem($0) } : items, needs: needs,
      codes: isCatalogueRead ? self.codes : codes)
    mapScreen.settle(in: self)
  }
}
