import Domain
import Engine
import Messages
import Screens
import Store

/// An opened store with the Engine over it.
struct Workplace: Sendable {
  let engine: any EngineConnection
  let session: Session

  init(_ engine: SoloEngine) {
    self.engine = engine
    self.session = Session(
      userName: engine.caller.name, unit: engine.caller.unit, roles: engine.caller.roles,
      isPractice: engine.store.mark.isPractice)
  }
}
