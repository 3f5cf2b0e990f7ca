import Canvas
import Domain
import Messages

/// What the screen of the review queue is asked to do. Deciding and approving several have a file
/// each.
enum ReviewUpdate {
  /// Reads the queue anew, when the screen is shown and when something has changed.
  static func open(_ state: inout AppState) -> [Effect] {
    guard state.session.reviewsOrders else { return [] }
    state.reviewScreen.hasAsked = true
    state.reviewScreen.hasFailed = false
    return [.ask(.queue(QueueFilter()))]
  }

  /// Reads the queue anew after a step, if it has been shown at all.
  static func refresh(_ state: inout AppState) -> [Effect] {
    state.reviewScreen.hasAsked ? open(&state) : []
  }

  /// The queue has been read. The same order stays selected where it is still there, and else the
  /// place in the list.
  static func answered(_ queue: ReviewQueue, _ state: inout AppState) {
    let number = state.reviewScreen.returning ?? ReviewList.selected(state)?.id
    state.reviewScreen.returning = nil
    state.reviewScreen.unreadable = nil
    change(&state) { $0.lines = queue.lines }
    state.reviewScreen.isRead = true
    state.reviewScreen.hasMore = queue.hasMore
    state.reviewScreen.hasFailed = false
    let seen = Set(queue.lines.map(ReviewList.seen))
    state.reviewScreen.sheets = state.reviewScreen.sheets.filter { seen.contains($0.key) }
    if let index = ReviewList.shown(state).firstIndex(where: { $0.id == number }) {
      select(index, &state)
    }
    tellBulk(&state)
  }

  static func failed(_ state: inout AppState) {
    state.reviewScreen.hasFailed = true
    tellBulk(&state)
  }

  /// What follows from anything that happened: the order the cursor rests on is read, one at a
  /// time, since every reading is written down.
  static func settle(_ state: inout AppState) -> [Effect] {
    if let offer = state.reviewScreen.offer, liveDecision(state) == nil {
      if state.notice == offer { state.notice = nil }
      state.reviewScreen.offer = nil
    }
    let screen = state.reviewScreen
    guard state.context == .review, screen.reading == nil,
      let line = ReviewList.selected(state), ReviewList.sheet(line, state) == nil
    else { return [] }
    let seen = ReviewList.seen(line)
    guard seen != screen.unreadable else { return [] }
    state.reviewScreen.reading = seen
    return [.ask(.review(seen.number))]
  }

  /// An order of the queue has been read. What it says of itself is newer than its line: somebody
  /// may have decided on it meanwhile.
  static func answered(_ sheet: ReviewSheet, _ number: Int, _ state: inout AppState) {
    endReading(number, &state)
    let referral = sheet.order.referral
    guard let index = state.reviewScreen.lines.firstIndex(where: { $0.id == number }) else {
      return
    }
    guard referral.status == .inReview else {
      leave(number, &state)
      if let step = sheet.order.steps.last {
        let sentence = RefusalText.sentence(.decided(number, step), state.catalogue)
        state.notice = Notice(.error, sentence)
      }
      return
    }
    state.reviewScreen.lines[index].order.version = referral.version
    state.reviewScreen.lines[index].flags = sheet.flags
    let seen = SeenOrder(number: number, version: referral.version)
    state.reviewScreen.sheets[seen] = sheet
    if state.reviewScreen.opens == number { openOrder(&state) }
  }

  /// The order cannot be read: it is decided, or gone. The queue is read anew.
  static func unreadable(_ number: Int, _ state: inout AppState) -> [Effect] {
    endReading(number, &state)
    leave(number, &state)
    return open(&state)
  }

  /// Reading failed; R tries again.
  static func readingFailed(_ number: Int, _ state: inout AppState) {
    if let reading = state.reviewScreen.reading, reading.number == number {
      state.reviewScreen.unreadable = reading
    }
    endReading(number, &state)
  }

  /// Shows the selected order whole, as soon as it has been read.
  static func openOrder(_ state: inout AppState) {
    guard state.context == .review, let line = ReviewList.selected(state) else { return }
    guard let sheet = ReviewList.sheet(line, state) else {
      state.reviewScreen.opens = line.id
      return
    }
    state.reviewScreen.opens = nil
    var order = OrderState(sheet.order)
    order.review = sheet
    state.overlays.append(.order(order))
  }

  static func move(_ state: inout AppState, by step: Int) {
    select(state.reviewScreen.scroll.selected + step, &state)
  }

  static func select(_ index: Int, _ state: inout AppState) {
    change(&state) { _ in }
    state.reviewScreen.opens = nil
    let before = state.reviewScreen.scroll.selected
    state.reviewScreen.scroll.select(index, of: ReviewList.shown(state).count)
    if state.reviewScreen.scroll.selected != before { state.reviewScreen.previewTop = 0 }
    fit(&state)
  }

  static func scrollPreview(_ state: inout AppState, by step: Int) {
    let view = ReviewPreview(state)
    let top = DetailScroll.top(
      state.reviewScreen.previewTop, of: view.lines.count, rows: view.rows)
    state.reviewScreen.previewTop = DetailScroll.top(
      top + step, of: view.lines.count, rows: view.rows)
  }

  /// Fits the list to the window.
  static func fit(_ state: inout AppState) {
    state.reviewScreen.scroll = state.reviewScreen.scroll.fitted(
      count: ReviewList.shown(state).count, rows: ReviewLayout(state).list.height)
  }

  /// Takes an order out of the list; the cursor stays in its place.
  static func leave(_ number: Int, _ state: inout AppState) {
    change(&state) { screen in
      screen.lines.removeAll { $0.id == number }
      screen.sheets = screen.sheets.filter { $0.key.number != number }
    }
  }

  /// Changes what is in the list. The preview begins anew when another order comes in the place.
  static func change(_ state: inout AppState, _ change: (inout ReviewState) -> Void) {
    let before = ReviewList.selected(state)?.id
    change(&state.reviewScreen)
    let count = ReviewList.shown(state).count
    state.reviewScreen.scroll.select(state.reviewScreen.scroll.selected, of: count)
    if ReviewList.selected(state)?.id != before { state.reviewScreen.previewTop = 0 }
    fit(&state)
  }

  private static func endReading(_ number: Int, _ state: inout AppState) {
    if state.reviewScreen.reading?.number == number { state.reviewScreen.reading = nil }
  }
}
