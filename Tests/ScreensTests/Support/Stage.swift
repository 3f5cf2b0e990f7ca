import Canvas
import Domain
import Screens
import Search
import Testing

/// A program with a layer put on from outside, as another screen would open it: keys in, frames
/// out, and every frame held to the frame contract.
struct Stage {
  private(set) var state: AppState
  private(set) var effects: [Effect] = []

  init(
    _ overlay: Overlay, on catalogue: Catalogue, width: Int = 80, height: Int = 24,
    roles: Set<UserRole> = [.caseworker]
  ) {
    state = AppState(
      size: Size(width: width, height: height),
      session: Session(userName: "handlaggare1", roles: roles, isPractice: true),
      moment: Moment(seconds: 0, today: RealCatalogue.day))
    state.overlays = [overlay]
    send(.catalogueRead(catalogue, .empty))
  }

  var frame: Frame { draw(state) }
  var text: String { frame.text }

  mutating func send(_ message: AppMessage) {
    effects = update(&state, message)
    let violations = FrameContract.violations(of: frame)
    if !violations.isEmpty { Issue.record("frame contract: \(violations)\n\(frame.text)") }
  }

  mutating func press(_ pressed: Key...) {
    for key in pressed { send(.input(.key(key))) }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  mutating func resize(_ width: Int, _ height: Int) {
    send(.input(.resize(Size(width: width, height: height))))
  }

  /// Clicks the first column of a region.
  mutating func click(_ name: Region.Name) throws {
    let rect = try #require(frame.regions.last { $0.name == name }).rect
    send(.input(.mouse(MouseEvent(.click, at: Point(x: rect.x, y: rect.y)))))
  }

  /// The ranked list, when it is on top.
  var match: MatchState? {
    if case .match(let match)? = state.overlays.last { match } else { nil }
  }

  /// The pick-list, when it is on top.
  var pick: PickState? {
    if case .pick(let pick)? = state.overlays.last { pick } else { nil }
  }

  /// The item of the linear reading that has the focus.
  var focused: ReadingItem? { frame.reading.last { $0.isFocused } }

  /// The rows without margins and signs at the edges, as one text with single blanks.
  var flowing: String {
    text.split { $0 == "\n" || $0 == "│" || $0 == " " }.joined(separator: " ")
  }
}
