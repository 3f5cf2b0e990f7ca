import Canvas
import Domain
import Messages

/// The queue as it is shown: of the lines read, the ones the filter lets through.
enum ReviewList {
  static func shown(_ state: AppState) -> [QueueLine] {
    state.reviewScreen.lines.filter { state.reviewScreen.filter.fits($0) }
  }

  static func selected(_ state: AppState) -> QueueLine? {
    let lines = shown(state)
    let index = state.reviewScreen.scroll.selected
    return lines.indices.contains(index) ? lines[index] : nil
  }

  static func seen(_ line: QueueLine) -> SeenOrder {
    SeenOrder(number: line.order.number, version: line.order.version)
  }

  /// The whole order of a line, once it has been read.
  static func sheet(_ line: QueueLine, _ state: AppState) -> ReviewSheet? {
    state.reviewScreen.sheets[seen(line)]
  }

  /// Those in view that nothing is to be looked at in.
  static func unflagged(_ state: AppState) -> [QueueLine] {
    shown(state).filter(\.flags.isEmpty)
  }

  /// The order a decision is about: the one that is open, or the selected one once it is read.
  static func current(_ state: AppState) -> OrderSheet? {
    if let order = state.order { return order.review == nil ? nil : order.sheet }
    return selected(state).flatMap { sheet($0, state) }?.order
  }
}
