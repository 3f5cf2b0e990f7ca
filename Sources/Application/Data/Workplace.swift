import Domain
import Engine
import Messages
import Screens
import Store

/// An opened store with the Engine over it.
struct Workplace: Sendable {
  let engine: any EngineConnection
  let session: Session
  /// The day in Sweden, or the one chosen in practice.
  let today: @Sendable () -> Day
  private let store: CatalogueStore

  init(_ engine: SoloEngine, today: @escaping @Sendable () -> Day) {
    self.today = today
    self.engine = engine
    self.session = Session(engine.caller, isPractice: engine.store.mark.isPractice)
    self.store = engine.store
  }

  /// Where the search index of a large catalogue is kept; `nil` for a store in memory.
  var indexFile: IndexFile? { store.indexFile }

  /// Keeps what the first screen shows for the next start. When that cannot be done, the next start
  /// only takes longer.
  func keepGlance() { try? store.keepGlance() }
}

extension Session {
  init(_ caller: Caller, isPractice: Bool) {
    self.init(
      userName: caller.name, unit: caller.unit, roles: caller.roles, isPractice: isPractice)
  }
}
