import Domain
import Screens

/// The first screen of a store that is not open yet.
struct Glance: Sendable {
  let map: MapGlance
  let session: Session
}
