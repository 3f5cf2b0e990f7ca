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
    map =
      cardSums.map { ServiceMap($0, needs: needs, codes: self.codes) }
      ?? ServiceMap(items, needs: needs, codes: codes)
    mapScreen.settle(in: self)
  }
}
