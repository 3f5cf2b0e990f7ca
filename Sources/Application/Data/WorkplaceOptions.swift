/// Which store to work on, and as whom: what the command line says.
package struct WorkplaceOptions: Sendable {
  /// `--lager`, or the environment's INSATSKARTA_LAGER; `nil` for the standard place.
  package var directory: String?
  /// `--ovning`: a practice store, in memory unless a directory is given.
  package var isPractice: Bool
  /// `--som`: who to be; in practice stores only.
  package var userName: String?
  /// `--nu`: what day it is, `YYYY-MM-DD`; in practice stores only.
  package var day: String?

  package init(
    directory: String? = nil, isPractice: Bool = false, userName: String? = nil,
    day: String? = nil
  ) {
    self.directory = directory
    self.isPractice = isPractice
    self.userName = userName
    self.day = day
  }
}
