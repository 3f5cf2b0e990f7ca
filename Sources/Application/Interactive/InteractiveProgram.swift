import Canvas
import Domain
import Engine
import Foundation
import Messages
import Screens
import Search
import Synchronization
import Terminal

/// The program on a display: opens the store, paints the map, reads the cards beside the key
/// loop, and runs until it is left.
final class InteractiveProgram: Sendable {
  /// Milliseconds the program may go on saving when it is to end: a closed terminal gives a second,
  /// and a store in use by another window answers within ten.
  private static let hurriedSave = 800
  private static let calmSave = 12_000

  private let opener: WorkplaceOpener
  private let mailbox: Mailbox
  /// The way to the Engine; `nil` until there is a store.
  private let line = Mutex<EngineLine?>(nil)

  init(_ opener: WorkplaceOpener, mailbox: Mailbox) {
    self.opener = opener
    self.mailbox = mailbox
  }

  /// Runs until the user, a signal or the end of the terminal ends it.
  /// Without a workplace there is no store yet, and the user chooses what to begin with.
  ///
  /// A linear display tells every answer in turn, so there the cards are read before the first.
  func run(_ workplace: Workplace?, on display: any Display, readsFirst: Bool = false) {
    let clock = LoopClock.system { [opener] in opener.moment() }
    var state = AppState(
      size: display.size, session: workplace?.session ?? Session(userName: ""),
      moment: clock.moment())
    state.freshIDs = (0..<Self.spareIDs).map { _ in Self.freshID() }
    if let workplace {
      connect(workplace)
      // Beside the key loop, and before anything is read of orders. How far the store had come is
      // asked first, so that what falls due is seen as a change.
      ask(.status)
      ask(.runDueSteps)
      _ = update(&state, readMap(workplace))
      if readsFirst {
        readCatalogue(workplace)
      } else {
        inBackground { $0.readCatalogue(workplace) }
      }
      if workplace.session.writesOrders { ask(.drafts) }
      state.todayScreen.hasAsked = true
      ask(.today)
    } else {
      _ = update(&state, .storeMissing)
    }
    var loop = EventLoop(state: state, display: display, mailbox: mailbox, clock: clock) { effect in
      switch effect {
      case .createStore(let choice): self.inBackground { $0.create(choice) }
      case .ask(let request): self.ask(request)
      case .readCatalogue: self.line.withLock { $0 }?.ask(.catalogue)
      case .makeID: self.mailbox.post(.freshID(Self.freshID()))
      case .quit, .suspend, .captureMouse, .redraw: break
      }
    }
    let end = loop.run()
    finish(end.unsaved, within: end.isHurried ? Self.hurriedSave : Self.calmSave)
  }

  /// Waits for the last save. What another window has saved meanwhile is not overwritten: the text
  /// that was on the screen becomes a draft of its own.
  private func finish(_ unsaved: [DraftSave], within milliseconds: Int) {
    guard let line = line.withLock({ $0 }) else { return }
    let end = Date(timeIntervalSinceNow: Double(milliseconds) / 1_000)
    for save in unsaved { line.ask(.saveDraft(save)) }
    line.finish(before: end)
    for message in mailbox.take() {
      switch message {
      case .answered(.saveDraft(let save), .refused):
        line.ask(
          .saveDraft(DraftSave(id: Self.freshID(), content: save.content, version: 0)))
      case .askFailed(let request, _) where request.kind == .saveDraft:
        line.ask(request)
      default: break
      }
    }
    line.finish(before: end)
  }

  private func connect(_ workplace: Workplace) {
    let line = EngineLine(workplace.engine) { [mailbox] request, result in
      switch result {
      case .success(.catalogue(let snapshot)):
        // Indexing takes its time, and a draft may be waiting to be saved.
        Thread.detachNewThread {
          let catalogue = snapshot.catalogue
          mailbox.post(.catalogueRead(catalogue, SearchIndex(catalogue)))
        }
      // Nothing fell due, so there is nothing to tell.
      case .success(.dueStepsRun(0)): break
      case .success(let response): mailbox.post(.answered(request, response))
      case .failure(let error):
        mailbox.post(.askFailed(request, sentence: ErrorText.sentence(error)))
      }
    }
    self.line.withLock { $0 = line }
  }

  private func ask(_ request: Request) { line.withLock { $0 }?.ask(request) }

  private func readMap(_ workplace: Workplace) -> AppMessage {
    do {
      guard case .map(let map) = try workplace.engine.send(.map) else { return Self.unexpected }
      return .mapRead(items: map.items, needs: map.needs, codes: map.codes)
    } catch { return .failed(sentence: ErrorText.sentence(error)) }
  }

  private func readCatalogue(_ workplace: Workplace) {
    do {
      guard case .catalogue(let snapshot) = try workplace.engine.send(.catalogue) else {
        return mailbox.post(Self.unexpected)
      }
      let catalogue = snapshot.catalogue
      mailbox.post(.catalogueRead(catalogue, SearchIndex(catalogue)))
    } catch { mailbox.post(.failed(sentence: ErrorText.sentence(error))) }
  }

  private func create(_ choice: StartChoice) {
    do {
      let workplace = try opener.create(choice)
      connect(workplace)
      ask(.status)
      ask(.runDueSteps)
      mailbox.post(.storeCreated(workplace.session))
      mailbox.post(readMap(workplace))
      readCatalogue(workplace)
      if workplace.session.writesOrders { ask(.drafts) }
    } catch { mailbox.post(.failed(sentence: WorkplaceText.sentence(error))) }
  }

  private func inBackground(_ work: @escaping @Sendable (InteractiveProgram) -> Void) {
    Thread.detachNewThread { work(self) }
  }

  /// How many drafts may be begun before the Application has been asked for more.
  private static let spareIDs = 4

  private static func freshID() -> String { UUID().uuidString }

  private static let unexpected = AppMessage.failed(
    sentence: ErrorText.sentence(.store(.other(code: 0))))
}
