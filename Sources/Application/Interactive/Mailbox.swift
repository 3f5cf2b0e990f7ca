import Screens
import Synchronization
import Terminal

/// Messages from work beside the key loop. Posting wakes the loop.
final class Mailbox: Sendable {
  private let messages = Mutex<[AppMessage]>([])
  private let wake: @Sendable () -> Void

  init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  /// May be called from any thread.
  func post(_ message: AppMessage) {
    messages.withLock { $0.append(message) }
    wake()
  }

  /// Takes every message, in the order they were posted.
  func take() -> [AppMessage] {
    messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
