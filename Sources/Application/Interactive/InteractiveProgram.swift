import Canvas
import Domain
import Engine
import Foundation
import Messages
import Screens
import Search
import Synchronization
import Terminal

/// The program on a display: paints the map, opens the store and reads the cards beside the key
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
  /// Beside it, for what counts over many orders; `nil` until the store is open.
  private let counting = Mutex<CountingLine?>(nil)
  /// The store, when it is open.
  private let workplace = Mutex<Workplace?>(nil)

  init(_ opener: WorkplaceOpener, mailbox: Mailbox) {
    self.opener = opener
    self.mailbox = mailbox
  }

  /// Runs until the user, a signal or the end of the terminal ends it.
  ///
  /// A linear display tells every answer in turn, so there the cards are read before the first.
  func run(_ beginning: Beginning, on display: any Display, readsFirst: Bool = false) {
    let clock = LoopClock.system { [opener] in opener.moment() }
    var state = AppState(
      size: display.size, session: Session(userName: ""), moment: clock.moment())
    state.freshIDs = (0..<Self.spareIDs).map { _ in Self.freshID() }
    switch beginning {
    case .opened(let workplace):
      state.session = workplace.session
      _ = update(&state, readMap(workplace))
      if readsFirst { readCatalogue(workplace) }
    case .glanced(let glance):
      state.session = glance.session
      _ = update(&state, .glanced(glance.map))
    case .missing:
      _ = update(&state, .storeMissing)
    }
    // Asked for below, when the first frame is there.
    if case .missing = beginning {} else { state.todayScreen.hasAsked = true }
    var loop = EventLoop(state: state, display: display, mailbox: mailbox, clock: clock) { effect in
      switch effect {
      case .createStore(let choice): Thread.detachNewThread { self.create(choice) }
      case .ask(let request): self.ask(request)
      case .stopCounting: self.counting.withLock { $0 }?.stop()
      case .readCatalogue: self.line.withLock { $0 }?.ask(.catalogue)
      case .makeID: self.mailbox.post(.freshID(Self.freshID()))
      case .quit, .suspend, .captureMouse, .redraw: break
      }
    }
    if !readsFirst { loop.showFirst() }
    switch beginning {
    case .opened(let workplace):
      begin(workplace.session, readsCatalogue: !readsFirst) { _ throws(EngineError) in workplace }
    case .glanced(let glance):
      begin(glance.session) { opener throws(EngineError) in try Self.open(opener) }
    case .missing: break
    }
    let end = loop.run()
    finish(end.unsaved, within: end.isHurried ? Self.hurriedSave : Self.calmSave)
    if !end.isHurried { workplace.withLock { $0 }?.keepGlance() }
  }

  /// Waits for the last save. What another window has saved meanwhile is not overwritten: the text
  /// that was on the screen becomes a draft of its own.
  private func finish(_ unsaved: [DraftSave], within milliseconds: Int) {
    counting.withLock { $0 }?.stop()
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

  // MARK: - Beside the key loop

  /// Begins what is done beside the key loop with a store: first the cards, since the user may be
  /// searching already. How far the store had come is asked before anything, so that what falls due
  /// is seen as a change, and what falls due is taken before anything is read of orders. Nothing but
  /// the index is worked on while the cards are indexed, so that the key loop has a processor.
  private func begin(
    _ session: Session, readsCatalogue: Bool = true,
    _ open: @escaping @Sendable (WorkplaceOpener) throws(EngineError) -> Workplace
  ) {
    let line = EngineLine { [weak self] () throws(EngineError) in
      guard let self else { throw .store(.other(code: 0)) }
      let opened = try open(opener)
      workplace.withLock { $0 = opened }
      counting.withLock { $0 = self.countingLine(opened.engine) }
      return opened.engine
    } answer: { [weak self] request, result in
      self?.answered(request, result)
    }
    line.hold([.runDueSteps] + (session.writesOrders ? [.drafts] : []) + [.today])
    self.line.withLock { $0 = line }
    line.ask(readsCatalogue ? [.status, .catalogue] : [.status])
  }

  private func answered(_ request: Request, _ result: Result<Response, EngineError>) {
    switch result {
    case .success(.catalogue(let snapshot)):
      // Indexing takes its time, and a draft may be waiting to be saved.
      Thread.detachNewThread {
        self.index(snapshot.catalogue)
        self.line.withLock { $0 }?.release()
      }
      return
    // Nothing fell due, so there is nothing to tell.
    case .success(.dueStepsRun(0)): break
    case .success(let response): mailbox.post(.answered(request, response))
    case .failure(let error) where request == .catalogue:
      mailbox.post(.failed(sentence: ErrorText.sentence(error)))
      line.withLock { $0 }?.release()
    case .failure(let error):
      mailbox.post(.askFailed(request, sentence: ErrorText.sentence(error)))
    }
    // The last that is done at the start; what it wrote has made the kept map old.
    if request == .today, let workplace = workplace.withLock({ $0 }) {
      Thread.detachNewThread { workplace.keepGlance() }
    }
  }

  private func ask(_ request: Request) {
    if CountingLine.takes(request), let counting = counting.withLock({ $0 }) {
      counting.ask(request)
    } else {
      line.withLock { $0 }?.ask(request)
    }
  }

  private func countingLine(_ engine: any EngineConnection) -> CountingLine {
    CountingLine(engine) { [mailbox] request, count in
      if count.isMultiple(of: Self.toldEach) { mailbox.post(.counted(request, count)) }
    } answer: { [mailbox] request, result in
      switch result {
      case .success(let response): mailbox.post(.answered(request, response))
      case .failure(let error):
        mailbox.post(.askFailed(request, sentence: ErrorText.sentence(error)))
      }
    }
  }

  /// It is told of the counting once for so many orders, some ten times a second.
  private static let toldEach = 2_000

  private static func open(_ opener: WorkplaceOpener) throws(EngineError) -> Workplace {
    do { return try opener.open() } catch {
      guard case .engine(let error) = error else { throw .store(.other(code: 0)) }
      throw error
    }
  }

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
      index(snapshot.catalogue)
    } catch { mailbox.post(.failed(sentence: ErrorText.sentence(error))) }
  }

  private func index(_ catalogue: Catalogue) {
    let sums = ServiceMap.sums(of: catalogue.insatser, codes: catalogue.codes)
    let file = workplace.withLock { $0 }?.indexFile
    let index = IndexBuilding.index(catalogue, file: file)
    mailbox.post(.catalogueRead(catalogue, index, sums: sums))
  }

  private func create(_ choice: StartChoice) {
    do {
      let workplace = try opener.create(choice)
      mailbox.post(.storeCreated(workplace.session))
      mailbox.post(readMap(workplace))
      begin(workplace.session) { _ throws(EngineError) in workplace }
    } catch { mailbox.post(.failed(sentence: WorkplaceText.sentence(error))) }
  }

  /// How many drafts may be begun before the Application has been asked for more.
  private static let spareIDs = 4

  private static func freshID() -> String { UUID().uuidString }

  private static let unexpected = AppMessage.failed(
    sentence: ErrorText.sentence(.store(.other(code: 0))))
}
