import Canvas

/// The notice as lines of the window's width. An error says how it is taken away; one that is
/// too long ends with the sign for that.
struct NoticeLines {
  private static let most = 4

  let lines: [String]

  init(_ state: AppState) {
    guard let notice = state.notice else {
      lines = []
      return
    }
    let width = max(1, state.size.width - 5)
    let dismissal = notice.sort == .error ? " " + AppText.dismiss : ""
    let all = TextWrap.lines(notice.text + dismissal, width: width)
    let room = max(1, min(Self.most, state.size.height / 3))
    guard all.count > room, let last = all.prefix(room).last else {
      lines = all
      return
    }
    let end = ListText.cut + dismissal
    let head = last.prefix(max(0, width - TextWidth.of(end)))
    lines = all.prefix(room - 1) + [head + end]
  }
}
