package import Canvas

/// The picture of a state. Pure: the same state gives the same frame.
package func draw(_ state: AppState) -> Frame {
  var frame = Frame(size: state.size)
  guard !frame.bounds.isEmpty else { return frame }
  let least = Chrome.leastSize
  guard state.size.width >= least.width, state.size.height >= least.height else {
    drawTooSmall(&frame, least)
    return frame
  }
  let area = Chrome.content(state)
  switch state.context {
  case .today: TodayDraw.draw(&frame, state, in: area)
  case .map:
    Chrome.draw(&frame, state, title: [Span(AppText.name, .title)])
    MapDraw.draw(&frame, state, in: area)
  case .catalogueList, .catalogueSearch:
    Chrome.draw(&frame, state, title: [Span(AppText.catalogue, .title)])
    CatalogueDraw.draw(&frame, state, in: area)
  case .facets:
    Chrome.draw(&frame, state, title: [Span(FacetText.title, .title)])
    FacetDraw.draw(&frame, state, in: area)
  case .card:
    CardDraw.draw(&frame, state, in: area)
  case .compare:
    Chrome.draw(&frame, state, title: [Span(CompareText.title, .title)])
    CompareDraw.draw(&frame, state, in: area)
  case .orders:
    Chrome.draw(&frame, state, title: [Span(AppText.orders, .title)])
    OrdersDraw.draw(&frame, state, in: area)
  case .orderFilter: OrderFilterDraw.draw(&frame, state, in: area)
  case .order, .reviewOrder: OrderDraw.draw(&frame, state, in: area)
  case .review: ReviewDraw.draw(&frame, state, in: area)
  case .queueFilter: QueueFilterDraw.draw(&frame, state, in: area)
  case .bulkApproval: BulkApprovalDraw.draw(&frame, state, in: area)
  case .step: StepDraw.draw(&frame, state, in: area)
  case .contact: ContactDraw.draw(&frame, state)
  case .explain: ExplainDraw.draw(&frame, state)
  case .handover: HandoverDraw.draw(&frame, state)
  case .places: PlacesDraw.draw(&frame, state)
  case .clients: ClientsDraw.draw(&frame, state, in: area)
  case .client: ClientDraw.draw(&frame, state, in: area)
  case .match: MatchDraw.draw(&frame, state, in: area)
  case .form: FormDraw.draw(&frame, state, in: area)
  case .pick: PickDraw.draw(&frame, state, in: area)
  case .drafts: DraftsDraw.draw(&frame, state, in: area)
  case .conflict: ConflictDraw.draw(&frame, state, in: area)
  case .need: NeedDraw.draw(&frame, state, in: area)
  case .needs: NeedsDraw.draw(&frame, state, in: area)
  case .needAnswer: NeedAnswerDraw.draw(&frame, state, in: area)
  case .help:
    Chrome.draw(&frame, state, title: [Span(HelpText.title, .title)])
    HelpDraw.draw(&frame, state, in: area)
  case .palette:
    Chrome.draw(&frame, state, title: [Span(PaletteText.title, .title)])
    PaletteDraw.draw(&frame, state, in: area)
  case .firstStart:
    FirstStartDraw.draw(&frame, state, in: area)
  }
  Chrome.drawNotice(&frame, state)
  return frame
}

private func drawTooSmall(_ frame: inout Frame, _ least: Size) {
  let sentence = AppText.tooSmall(least.width, least.height)
  frame.isTooSmall = true
  for (row, line) in TextWrap.lines(sentence, width: frame.size.width).enumerated() {
    frame.write(line, x: 0, y: row)
  }
  frame.reading = [ReadingItem(role: AppText.readNotice, label: sentence)]
}
