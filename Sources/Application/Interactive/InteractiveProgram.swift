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
  private let opener: WorkplaceOpener
  private let mailbox: Mailbox

  init(_ opener: WorkplaceOpener, mailbox: Mailbox) {
    self.opener = opener
    self.mailbox = mailbox
  }

  /// Runs until the user, a signal or the end of the terminal ends it.
  /// Without a workplace there is no store yet, and the user chooses what to begin with.
  ///
  /// A linear display tells every answer in turn, so there the cards are read before the first.
  func run(_ workplace: Workplace?, on display: any Display, readsFirst: Bool = false) {
    var state = AppState(
      size: display.size, session: workplace?.session ?? Session(userName: ""))
    if let workplace {
      _ = update(&state, readMap(workplace))
      if readsFirst {
        readCatalogue(workplace)
      } else {
        inBackground { $0.readCatalogue(workplace) }
      }
    } else {
      _ = update(&state, .storeMissing)
    }
    var loop = EventLoop(state: state, display: display, mailbox: mailbox) { effect in
      if case .createStore(let choice) = effect { self.inBackground { $0.create(choice) } }
    }
    loop.run()
  }

  private func readMap(_ workplace: Workplace) -> AppMessage {
    do {
      guard case .map(let map) = try workplace.engine.send(.map) else { return Self.unexpected }
      return .mapRead(items: map.items, codes: map.codes)
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
      mailbox.post(.storeCreated(workplace.session))
      mailbox.post(readMap(workplace))
      readCatalogue(workplace)
    } catch { mailbox.post(.failed(sentence: WorkplaceText.sentence(error))) }
  }

  private func inBackground(_ work: @escaping @Sendable (InteractiveProgram) -> Void) {
    Thread.detachNewThread { work(self) }
  }

  private static let unexpected = AppMessage.failed(
    sentence: ErrorText.sentence(.store(.other(code: 0))))
}
