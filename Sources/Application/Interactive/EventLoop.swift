import Canvas
import Messages
import Screens

/// The live loop: events and messages change the state, each change of state gives one frame.
/// Single-threaded; slow work runs beside it and posts to the mailbox.
struct EventLoop {
  /// How long something that was typed may wait before it is saved.
  private static let tick = 1_000

  private let display: any Display
  private let mailbox: Mailbox
  private let clock: LoopClock
  private let perform: (Effect) -> Void
  private var state: AppState
  /// When the tick that was asked for is due.
  private var due: Int?

  init(
    state: AppState, display: any Display, mailbox: Mailbox, clock: LoopClock,
    perform: @escaping (Effect) -> Void
  ) {
    self.state = state
    self.display = display
    self.mailbox = mailbox
    self.clock = clock
    self.perform = perform
  }

  /// Shows the first frame, before anything is worked on beside the loop: a thread that starts up
  /// delays the one that draws.
  func showFirst() { display.show(draw(state)) }

  /// Runs until the user, a signal or the end of the terminal ends it.
  /// - Returns: what could not be saved yet, and whether there is time to try: a closed terminal
  ///   and a signal leave a second, a user who quits as long as it takes.
  mutating func run() -> (unsaved: [DraftSave], isHurried: Bool) {
    while true {
      for message in mailbox.take() where handle(message) { return (state.unsaved, false) }
      display.show(draw(state))
      let events = display.events(waiting: wait())
      if handle(.moment(clock.moment())) { return (state.unsaved, false) }
      for event in events where handle(.input(event)) {
        return (state.unsaved, event == .hangUp || event == .terminate)
      }
      if let due, clock.milliseconds() >= due {
        self.due = nil
        if handle(.tick) { return (state.unsaved, false) }
      }
    }
  }

  /// Milliseconds to wait for events at the most; for ever when no tick is asked for.
  private mutating func wait() -> Int {
    guard state.wantsTick else {
      due = nil
      return -1
    }
    let now = clock.milliseconds()
    let next = due ?? now + Self.tick
    due = next
    return max(0, next - now)
  }

  /// - Returns: whether the program is to end.
  private mutating func handle(_ message: AppMessage) -> Bool {
    for effect in update(&state, message) {
      switch effect {
      case .quit:
        return true
      case .suspend:
        display.suspend()
      case .captureMouse(let on):
        display.captureMouse(on)
      case .redraw:
        display.redraw()
      case .createStore, .ask, .stopCounting, .readCatalogue, .makeID:
        perform(effect)
      }
    }
    return false
  }
}
