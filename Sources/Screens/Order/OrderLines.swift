import Canvas
import Domain
import Messages

/// Lays out an order as lines of a width: first what somebody must see, then where it stands,
/// then every field in the form's order, and last what has happened to it.
struct OrderLines {
  let order: OrderState
  let state: AppState
  let layout: DetailLayout
  var sheet: OrderSheet { order.sheet }
  var codes: CodeLists { state.codes }

  init(_ order: OrderState, _ state: AppState, width: Int) {
    self.order = order
    self.state = state
    layout = DetailLayout(width: width)
  }

  var lines: [[Span]] {
    let deadlines = OrderDeadlineLines(sheet: sheet, state: state, layout: layout).lines
    let parts =
      review + [calls, standing, deadlines] + fields + [hiddenFields, emptyFields, timeline]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [[]]))
  }

  /// What a reviewer is to look at, and what has changed since it was sent back.
  private var review: [[[Span]]] {
    guard let review = order.review else { return [] }
    return [
      ReviewLines.flags(review.flags, layout)
        + (review.forwards.map { layout.text(ReviewText.forwards($0), .muted) } ?? []),
      ReviewLines.changes(review, state, layout), ReviewLines.chain(review.file, state, layout),
    ]
  }

  /// Why it came back, and what was begun and not sent.
  private var calls: [[Span]] {
    var lines: [[Span]] = []
    if sheet.referral.status == .sentBack, let step = sheet.steps.last {
      lines += layout.text(
        OrderText.sentBack(step, reason: OrderTimeline.reason(step, codes)), .warning)
      if sheet.actions.contains(.submit) { lines += layout.text(OrderText.howToCorrect) }
    }
    lines += nothingCame
    if let draft = state.contactDrafts[sheet.referral.number] {
      lines += layout.text(ContactText.unsent(draft.text), .warning)
    }
    for action in ReferralAction.allCases {
      let key = StepKey(number: sheet.referral.number, action: action)
      guard let draft = state.stepDrafts[key], !draft.isEmpty else { continue }
      let list = StepState.reasonList(action, from: sheet.referral.status)
      let reason = draft.reason.map { key in
        list.flatMap { codes.row(key, in: $0)?.name } ?? key.rawValue
      }
      if !lines.isEmpty { lines.append([]) }
      lines += layout.text(
        OrderText.unsent(
          action, reason: reason, text: draft.text, hasMore: draft.hasMore), .warning)
    }
    return lines
  }

  /// A no, or that no answer came.
  private var nothingCame: [[Span]] {
    var lines: [[Span]] = []
    switch sheet.referral.status {
    case .declined:
      guard let step = sheet.steps.last else { return [] }
      lines = layout.text(
        OrderStepText.declined(step, reason: OrderTimeline.reason(step, codes)), .warning)
    case .expired: lines = layout.text(OrderStepText.expired, .warning)
    default: return []
    }
    if Replacement.reason(sheet, state.session) == nil {
      lines += layout.text(OrderStepText.howToReplace)
    }
    return lines
  }

  private var standing: [[Span]] {
    let referral = sheet.referral
    var lines: [[Span]] = []
    func add(_ label: String, _ text: String, _ role: Role = .plain) {
      lines += layout.lines(label, [text], role)
    }
    let stay = StatusTime.stays(sheet.steps, today: state.moment.today).last
    add(OrdersText.statusHead, OrderText.standing(referral.status, stay))
    // The deadlines say it in working days, where there is one to come.
    if let day = sheet.due, !sheet.deadlines.contains(where: { $0.met == nil }) {
      let insats = referral.content.insats.flatMap { state.catalogue[$0] }
      if let due = Due(referral.status, insats) {
        let isOverdue = day < state.moment.today
        let sentence = DueText.sentence(due, day, today: state.moment.today)
        add(
          OrdersText.dueHead, (isOverdue ? DueText.overdueSign + " " : "") + sentence,
          isOverdue ? .warning : .plain)
      }
    }
    if !referral.status.isOver {
      add(
        OrdersText.placeHead, OrdersText.place(holds: referral.holdsPlace, waits: sheet.waits))
    }
    add(OrdersText.orderedHead, OrderText.ordered(sheet))
    if let replaces = referral.replaces {
      add(OrderText.replacesHead, OrderText.order(replaces))
    }
    if let number = sheet.replacedBy { add(OrderText.replacedByHead, OrderText.order(number)) }
    return lines
  }

  /// The fields that say something, in groups that belong together.
  private var fields: [[[Span]]] {
    let values = OrderFieldValue(order, state)
    return OrderFieldValue.groups.map { group in
      group.flatMap { field -> [[Span]] in
        let paragraphs = values.paragraphs(field)
        guard !paragraphs.isEmpty else { return [] }
        let label =
          layout.isShort ? OrderFieldText.short(field) : OrderFieldText.label(field)
        return layout.lines(label, paragraphs, values.role(field))
      }
    }
  }

  private var hiddenFields: [[Span]] {
    sheet.hidden.isEmpty ? [] : layout.text(OrderText.hidden(sheet.hidden), .muted)
  }

  private var emptyFields: [[Span]] {
    let empty = OrderFieldValue(order, state).empty
    return empty.isEmpty ? [] : layout.text(OrderText.empty(empty), .muted)
  }

  private var timeline: [[Span]] {
    [[Span(OrderText.timelineHead, .heading)]]
      + OrderTimeline(sheet, state).lines(layout)
  }
}
