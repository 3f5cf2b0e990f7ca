import Canvas
import Screens

/// The live loop: events and messages change the state, each change of state gives one frame.
/// Single-threaded; slow work runs beside it and posts to the mailbox.
struct EventLoop {
  private let display: any Display
  private let mailbox: Mailbox
  private let perform: (Effect) -> Void
  private var state: AppState

  init(
    state: AppState, display: any Display, mailbox: Mailbox,
    perform: @escaping (Effect) -> Void
  ) {
    self.state = state
    self.display = display
    self.mailbox = mailbox
    self.perform = perform
  }

  /// Runs until the user, a signal or the end of the terminal ends it.
  mutating func run() {
    while true {
      for message in mailbox.take() where handle(message) { return }
      display.show(draw(state))
      for event in display.events(waiting: -1) where handle(.input(event)) { return }
    }
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
      case .createStore:
        perform(effect)
      }
    }
    return false
  }
}
