import Messages

/// Why there is no store to work on.
enum WorkplaceError: Error {
  case engine(EngineError)
  /// `--nu` is not a day.
  case wrongDay
  /// `--som` or `--nu` without `--ovning`.
  case onlyInPractice
  /// Neither HOME nor XDG_DATA_HOME is set.
  case noHome

  var status: Int32 {
    switch self {
    case .engine(let error): ExitStatus.of(error)
    case .wrongDay, .onlyInPractice: ExitStatus.usage
    case .noHome: ExitStatus.cannotCreate
    }
  }

  var isMissingStore: Bool {
    if case .engine(.store(.missing)) = self { return true }
    return false
  }
}
