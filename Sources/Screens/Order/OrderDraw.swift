import Canvas
import Domain
import Messages

/// Draws an open order.
enum OrderDraw {
  static func draw(_ frame: inout Frame, _ state: AppState, in area: Rect) {
    guard let order = state.order else { return }
    let referral = order.sheet.referral
    let title = OrderText.title(
      referral.number, referral.content.insats.flatMap { state.catalogue[$0]?.name })
    Chrome.draw(
      &frame, state, title: [Span(title, .title)], right: right(referral.status, state))
    let view = OrderView(state)
    frame.cursor = Point(x: 1, y: area.y)
    frame.mark(.focus, area.top(1))
    DetailScroll.draw(&frame, view.lines, top: order.top, in: area)
  }

  private static func right(_ status: ReferralStatus, _ state: AppState) -> [Span] {
    let practice =
      state.session.isPractice ? [Span(AppText.practice, .practice), Span(" · ", .muted)] : []
    return practice + [
      Span(
        StatusText.name(status).uppercased(), status == .sentBack ? Role.warning : Role.muted)
    ]
  }
}
