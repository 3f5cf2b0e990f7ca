import Canvas
import Domain
import Messages

/// Draws one order of the queue.
enum ReviewRowDraw {
  static func draw(
    _ frame: inout Frame, _ line: QueueLine, isSelected: Bool, _ columns: ReviewColumns,
    y: Int, width: Int
  ) {
    let order = line.order
    if isSelected { frame.write(ListText.marker, x: 0, y: y, style: Style(.selected)) }
    frame.writeRight(
      [Span(String(order.number), .muted)], endingAt: 1 + ReviewColumns.number, y: y,
      width: ReviewColumns.number)
    let cells = [
      (columns.insatsX, order.insatsName, columns.insats, isSelected ? Role.selected : .plain),
      (columns.caseNumberX, OrdersText.caseNumber(order.client), columns.caseNumber, .plain),
      (columns.caseworkerX, order.caseworker, columns.caseworker, .muted),
    ]
    for (x, text, width, role) in cells where width > 0 {
      frame.write(text, x: x, y: y, style: Style(role), width: width)
    }
    frame.writeRight(
      [Span(ReviewText.age(line.workingDays))], endingAt: columns.daysX + columns.days, y: y,
      width: columns.days)
    frame.write(flags(line), x: columns.flagsX, y: y, width: width - columns.flagsX - 1)
  }

  /// `rättad ! rundgång ! avsteg`: a sign before each, so that nothing hangs on the colour.
  private static func flags(_ line: QueueLine) -> [Span] {
    let corrected = line.isResubmitted ? [Span(ReviewText.corrected, .heading)] : []
    let flags = line.flags.map { Span(ReviewText.flag($0.key), .warning) }
    return Array((corrected + flags).map { [$0] }.joined(separator: [Span(" ")]))
  }

  /// What is read of the selected order.
  static func read(_ frame: inout Frame, _ line: QueueLine, _ index: Int, of count: Int) {
    let order = line.order
    let flags =
      line.flags.isEmpty ? [ReviewText.noFlags] : line.flags.map { FlagText.name($0.key) }
    let parts =
      [
        order.insatsName, ReviewText.client(order.client), OrdersText.caseNumber(order.client),
        order.caseworker, ReviewText.waited(line.workingDays),
        line.isResubmitted ? ReviewText.correctedWords : "",
      ] + flags
    frame.reading.append(
      ReadingItem(
        role: OrdersText.readOrder, label: String(order.number),
        value: parts.filter { !$0.isEmpty }.joined(separator: ", "),
        position: AppText.position(index + 1, of: count), isFocused: true))
  }
}
