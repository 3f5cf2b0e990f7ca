import Canvas
import Domain
import Engine
import Messages
import Screens
import Search
import Testing

@testable import Application

/// A user at the keyboard with a real store under the screens: keys in, requests carried out by
/// the Engine at once, frames out, each held to the frame contract.
struct EngineWalk {
  private(set) var state: AppState
  let engine: any EngineConnection
  /// While true, requests wait as they would behind a slow store.
  var holds = false
  private var held: [Request] = []
  private var madeIDs = 0

  init(_ opener: WorkplaceOpener, width: Int = 80, height: Int = 24) throws {
    let workplace = try opener.open()
    engine = workplace.engine
    state = AppState(
      size: Size(width: width, height: height), session: workplace.session,
      moment: opener.moment())
    for _ in 0..<4 { state.freshIDs.append(makeID()) }
    perform(.readCatalogue)
  }

  var text: String { draw(state).text }
  /// The row the cursor stands in.
  var row: String {
    let frame = draw(state)
    return frame.text(row: frame.cursor.y)
  }

  /// Whether a text is in the frame, however its lines are broken.
  func says(_ text: String) -> Bool {
    self.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ").contains(text)
  }

  mutating func press(_ keys: Key...) {
    for key in keys { send(.input(.key(key))) }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// Goes down the list to a row that says so.
  mutating func find(_ text: String, at location: SourceLocation = #_sourceLocation) {
    press(.home)
    for _ in 0..<500 {
      if row.contains(text) { return }
      press(.down)
    }
    Issue.record("no row says \(text)\n\(self.text)", sourceLocation: location)
  }

  /// Lets the requests that were held be answered, in their order.
  mutating func release() {
    holds = false
    let waiting = held
    held = []
    for request in waiting { perform(.ask(request)) }
  }

  mutating func send(_ message: AppMessage) {
    let effects = update(&state, message)
    let frame = draw(state)
    let violations = FrameContract.violations(of: frame)
    if !violations.isEmpty { Issue.record("frame contract: \(violations)\n\(frame.text)") }
    for effect in effects { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .ask(let request) where holds: held.append(request)
    case .ask(let request):
      do throws(EngineError) {
        send(.answered(request, try engine.send(request)))
      } catch { send(.askFailed(request, sentence: ErrorText.sentence(error))) }
    case .readCatalogue:
      guard case .catalogue(let snapshot)? = try? engine.send(.catalogue) else { return }
      let catalogue = snapshot.catalogue
      send(.catalogueRead(catalogue, SearchIndex(catalogue)))
    case .makeID: send(.freshID(makeID()))
    case .stopCounting, .quit, .suspend, .captureMouse, .redraw, .createStore: break
    }
  }

  /// Identifiers that are the same in every run.
  private mutating func makeID() -> String {
    madeIDs += 1
    let digits = String(madeIDs)
    return "0feb1111-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
  }
}
