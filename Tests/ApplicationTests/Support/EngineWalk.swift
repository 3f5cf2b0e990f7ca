import Canvas
import Domain
import Engine
import Messages
import Screens
import Search
import Testing

@testable import Application

/// A user at the keyboard over a real store: keys in, requests carried out by the Engine, frames
/// out, and every frame held to the frame contract.
struct EngineWalk {
  private(set) var state: AppState
  /// Requests the Engine has been sent, in order.
  private(set) var asked: [Request] = []
  /// While true, requests wait in `held` as they would behind a slow store.
  var holds = false
  private(set) var held: [Request] = []
  private let engine: any EngineConnection
  private var nextID = 0

  init(_ workplace: Workplace, width: Int = 80, height: Int = 24, day: Day) throws {
    engine = workplace.engine
    state = AppState(
      size: Size(width: width, height: height), session: workplace.session,
      moment: Moment(seconds: 1_795_400_000, today: day))
    for _ in 0..<4 { state.freshIDs.append(makeID()) }
    try carryOut([.readCatalogue])
  }

  var text: String { draw(state).text }

  mutating func send(_ message: AppMessage) throws {
    let effects = update(&state, message)
    let violations = FrameContract.violations(of: draw(state))
    if !violations.isEmpty { Issue.record("frame contract: \(violations)\n\(text)") }
    try carryOut(effects)
  }

  mutating func press(_ pressed: Key...) throws {
    for key in pressed { try send(.input(.key(key))) }
  }

  mutating func type(_ text: String) throws {
    for character in text { try press(.character(character)) }
  }

  /// Lets the requests that were held be answered.
  mutating func release() throws {
    holds = false
    let waiting = held
    held = []
    try carryOut(waiting.map { .ask($0) })
  }

  /// Asks the Engine beside the screens, as another window would.
  func ask(_ request: Request) throws -> Response { try engine.send(request) }

  private mutating func carryOut(_ effects: [Effect]) throws {
    for effect in effects {
      switch effect {
      case .ask(let request) where holds: held.append(request)
      case .ask(let request): try answer(request)
      case .readCatalogue:
        guard case .catalogue(let snapshot) = try engine.send(.catalogue) else { return }
        try send(.catalogueRead(snapshot.catalogue, SearchIndex(snapshot.catalogue)))
      case .makeID: try send(.freshID(makeID()))
      default: break
      }
    }
  }

  private mutating func answer(_ request: Request) throws {
    asked.append(request)
    do throws(EngineError) {
      let response = try engine.send(request)
      try? send(.answered(request, response))
    } catch {
      try send(.askFailed(request, sentence: ErrorText.sentence(error)))
    }
  }

  /// Identifiers that are the same in every run.
  private mutating func makeID() -> String {
    nextID += 1
    let digits = String(nextID)
    return "0feb1111-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
  }
}
