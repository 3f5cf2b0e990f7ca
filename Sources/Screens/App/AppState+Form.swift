extension AppState {
  /// The open form, wherever in the layers it is: help, lists and cards may lie above it.
  package var form: FormState? {
    get {
      for case .form(let state) in overlays { return state }
      return nil
    }
    set {
      guard let newValue, let index = formIndex else { return }
      overlays[index] = .form(newValue)
    }
  }

  /// Takes the form away, and what lies above it.
  mutating func closeForm() {
    if let index = formIndex { overlays.removeSubrange(index...) }
  }

  private var formIndex: Int? {
    overlays.firstIndex { layer in
      if case .form = layer { true } else { false }
    }
  }
}
