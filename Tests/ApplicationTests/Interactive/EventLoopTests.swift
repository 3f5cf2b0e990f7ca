import Canvas
import Domain
import Screens
import Testing

@testable import Application

/// Events in, frames out.
struct EventLoopTests {
  private static func state() -> AppState {
    var state = AppState(size: Size(width: 80, height: 24), session: Session(userName: "anna"))
    _ = update(&state, .mapRead(items: [], codes: .empty))
    return state
  }

  private static func run(
    _ display: ScriptedDisplay, _ mailbox: Mailbox = Mailbox {}, state: AppState = state(),
    perform: @escaping (Effect) -> Void = { _ in }
  ) {
    var loop = EventLoop(
      state: state, display: display, mailbox: mailbox,
      clock: LoopClock(
        moment: { Moment(seconds: 0, today: Day(number: 0)) }, milliseconds: { 0 }),
      perform: perform)
    _ = loop.run()
  }

  @Test func `each wait is preceded by one frame, however many events came at once`() {
    let display = ScriptedDisplay([
      { [.key(.character("3"))] }, { [.key(.character("2")), .key(.character("3"))] }, { [] },
      { [.key(.character("q"))] },
    ])
    Self.run(display)
    #expect(display.frames.count == 4)
    #expect(display.frames[0].text.contains("KARTA"))
    #expect(display.frames[1].text.contains("KATALOG"))
    #expect(display.frames[2].text.contains("KATALOG"))
  }

  @Test(arguments: [InputEvent.hangUp, .terminate, .key(.character("q"))])
  func `the end is at once, without another frame and without the events after it`(
    event: InputEvent
  ) {
    let display = ScriptedDisplay([{ [event, .key(.control("z"))] }, { [.key(.control("z"))] }])
    Self.run(display)
    #expect(display.frames.count == 1)
    #expect(display.deeds == [])
  }

  @Test func `effects on the display are carried out in order`() {
    let display = ScriptedDisplay([
      { [.key(.control("z")), .key(.character("m"))] },
      { [.resumed, .key(.character("m")), .key(.control("l"))] },
    ])
    Self.run(display)
    #expect(display.deeds == ["suspend", "mouse off", "redraw", "mouse on", "redraw"])
  }

  @Test func `a resize gives a frame of the new size`() {
    let sizes = [
      Size(width: 40, height: 10), Size(width: 1, height: 1), Size(width: 200, height: 60),
    ]
    let display = ScriptedDisplay(sizes.map { size in { [.resize(size)] } })
    Self.run(display)
    #expect(display.frames.dropFirst().map(\.size) == sizes)
  }

  @Test func `messages that wait are read before the first frame`() {
    let mailbox = Mailbox {}
    mailbox.post(.failed(sentence: "Disken är full."))
    let display = ScriptedDisplay([])
    Self.run(display, mailbox)
    #expect(display.frames.count == 1)
    #expect(display.frames[0].text.contains("Disken är full."))
  }

  @Test func `a message that comes while waiting is in the next frame`() {
    let mailbox = Mailbox {}
    let display = ScriptedDisplay([
      {
        mailbox.post(.failed(sentence: "Disken är full."))
        return []
      }, { [.key(.escape)] },
    ])
    Self.run(display, mailbox)
    #expect(display.frames.count == 3)
    #expect(!display.frames[0].text.contains("Disken är full."))
    #expect(display.frames[1].text.contains("Disken är full."))
    #expect(!display.frames[2].text.contains("Disken är full."))
  }

  @Test func `making a store is handed over and not done by the loop`() {
    var state = Self.state()
    _ = update(&state, .storeMissing)
    var performed: [Effect] = []
    let display = ScriptedDisplay(keys: [.down, .down, .enter])
    Self.run(display, state: state) { performed.append($0) }
    #expect(performed == [.createStore(.both)])
  }
}
