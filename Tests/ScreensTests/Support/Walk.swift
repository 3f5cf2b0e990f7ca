import Canvas
import Domain
import Screens
import Search
import Testing

/// A user at the keyboard: keys in, frames out, and every frame held to the frame contract.
struct Walk {
  private(set) var state: AppState
  private(set) var effects: [Effect] = []
  private(set) var keys = 0

  /// A session on a catalogue that has been read.
  init(_ catalogue: Catalogue, width: Int = 80, height: Int = 24, isPractice: Bool = true) {
    state = AppState(
      size: Size(width: width, height: height),
      session: Session(
        userName: "handlaggare1", unit: isPractice ? "Arbeta 2" : nil,
        roles: isPractice ? [.caseworker] : [.caseworker, .catalogueEditor],
        isPractice: isPractice),
      moment: Moment(seconds: 1_795_400_000, today: RealCatalogue.day))
    state.freshIDs = ["0feb1111-0000-4000-8000-000000000001"]
    send(.mapRead(items: catalogue.insatser.map { MapItem($0) }, codes: catalogue.codes))
    send(.catalogueRead(catalogue, SearchIndex(catalogue)))
  }

  /// A session that has no store yet.
  init(firstStart width: Int, _ height: Int) {
    state = AppState(size: Size(width: width, height: height), session: Session(userName: ""))
    send(.storeMissing)
  }

  var frame: Frame { draw(state) }
  var text: String { frame.text }

  mutating func send(_ message: AppMessage) {
    effects = update(&state, message)
    let violations = FrameContract.violations(of: frame)
    if !violations.isEmpty { Issue.record("frame contract: \(violations)\n\(frame.text)") }
  }

  mutating func press(_ pressed: Key...) {
    for key in pressed {
      keys += 1
      send(.input(.key(key)))
    }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  mutating func resize(_ width: Int, _ height: Int) {
    send(.input(.resize(Size(width: width, height: height))))
  }

  /// Types in the search line of the catalogue, from wherever it is open.
  mutating func search(_ text: String) {
    press(.character("3"), .character("s"))
    type(text)
  }

  /// The names in the list, in order.
  var found: [String] {
    state.catalogueScreen.hits.compactMap { state.catalogue[$0.id]?.name }
  }
}
