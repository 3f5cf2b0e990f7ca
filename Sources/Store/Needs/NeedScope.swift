package import Domain

/// Whose needs are read.
package enum NeedScope: Hashable, Sendable {
  case all
  case sender(String)
  case unit(String)

  package func holds(_ need: UnmetNeed) -> Bool {
    switch self {
    case .all: true
    case .sender(let name): need.sender == name
    case .unit(let unit): need.unit == unit
    }
  }
}

/// What became of signalling a need.
package enum NeedOutcome: Hashable, Sendable {
  case stored(UnmetNeed)
  /// Stored by an earlier request with the same id, or told already today. Nothing is stored now.
  case earlier(UnmetNeed)
  /// Another user's need was made by the same request.
  case othersRequest
}

/// What became of answering a need.
package enum NeedAnswerOutcome: Hashable, Sendable {
  case answered(UnmetNeed)
  /// Somebody answered first; as it is now.
  case conflict(UnmetNeed)
  /// There is no such need.
  case none
}
