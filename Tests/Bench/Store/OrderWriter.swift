import Crypto
import Domain

/// Writes invented orders with their parts, steps and the event that seals each.
final class OrderWriter {
  private let events: EventWriter
  private let canonical = Canonical(32_768)
  private let later = Canonical(16_384)
  private let digest = Scratch(32)
  private let requestID = Scratch(36)
  private let justification = Scratch(512)
  private let justificationKey = Scratch(512)
  private let texts: OrderTexts
  private let tables: OrderTables
  private let today: Int

  private static let hour = 3_600
  private let action = Text("bestallning.ny")
  private let requestStart = Text("00000000-0000-4000-8000-")

  init(_ database: BulkDatabase, _ events: EventWriter, _ texts: OrderTexts, today: Day) throws {
    self.events = events
    self.texts = texts
    self.today = today.number
    tables = try OrderTables(database)
  }

  func write(_ order: MadeOrder) throws {
    let event = events.last + 1
    let last = order.days.count - 1
    canonical.clear()
    try writeRow(order, event, last)
    canonical.add(1)
    try writeParts(order)
    try writeSteps(order, event)
    try writeLater(order, event, last)
    try events.append(
      action, subject: order.number, row: canonical, version: version(order),
      actor: actor(order, last), at: at(order, last))
  }

  // MARK: - The order

  private func writeRow(_ order: MadeOrder, _ event: Int, _ last: Int) throws {
    let card = texts.cards[order.insats]
    let sent = order.days[1]
    let row = RowSink(statement: tables.order, canonical: canonical)
    row.add(order.number)
    requestID.clear()
    requestID.add(requestStart)
    requestID.add(digits: order.number, width: 12)
    row.add(Text(requestID))
    row.add(order.client)
    row.add(at(order, 0))
    row.add(card.id)
    row.add(texts.caseworkers[order.unit][order.caseworker])
    row.add(texts.units[order.unit])
    row.add(texts.statuses[order.status])
    let holds = order.status.holdsPlace && card.hasCapacity
    row.add(holds ? 1 : 0)
    row.add(order.status == .waitingList && card.hasCapacity ? 1 : 0)
    row.add(due(order, card))
    row.add(texts.day(sent))
    row.add(nil)
    row.add(version(order))
    row.add(event)
    row.add(card.legalGround)
    row.add(texts.obstacles[Int(order.draw % UInt64(texts.obstacles.count))])
    writeJustification(order)
    row.add(Text(justification))
    row.add(pick(texts.purposes, order, 1))
    row.add(pick(texts.abilities, order, 2))
    row.add(pick(texts.views, order, 3))
    row.add(texts.empty)
    let hasChildren = order.draw >> 20 % 3 == 0
    row.add(hasChildren ? 1 : 0)
    row.add(hasChildren ? texts.children : texts.empty)
    row.add(texts.empty)
    row.add(texts.empty)
    row.add(texts.day(wished(order)))
    row.add(20)
    row.add(texts.day(reviewDay(order)))
    row.add(texts.empty)
    // From here on what is made from the rest, and not sealed.
    tables.order.bind(key())
    tables.order.bind(texts.day(order.days[last]))
    tables.order.bind(order.isOpen ? texts.empty : nil)
    try row.put()
  }

  private func writeJustification(_ order: MadeOrder) {
    let why = Int(order.draw >> 8 % UInt64(texts.reasons.count))
    let more = Int(order.draw >> 16 % UInt64(texts.more.count))
    justification.clear()
    justificationKey.clear()
    justification.add(texts.start.text)
    justificationKey.add(texts.start.key)
    justification.add(digits: order.words)
    justificationKey.add(digits: order.words)
    justification.add(texts.colon)
    for (text, key) in [texts.reasons[why], texts.more[more]] {
      justification.add(UInt8(ascii: " "))
      justification.add(text)
      justificationKey.add(key)
    }
  }

  /// The first eight bytes of the digest of the words, as `WordKey` of the store.
  private func key() -> Int {
    var hash = SHA256()
    hash.update(bufferPointer: UnsafeRawBufferPointer(Text(justificationKey).bytes))
    var key: UInt64 = 0
    for byte in hash.finalize().prefix(8) { key = key << 8 | UInt64(byte) }
    return Int(Int64(bitPattern: key))
  }

  private func pick(_ texts: [Text], _ order: MadeOrder, _ shift: UInt64) -> Text {
    texts[Int((order.draw >> (shift * 7)) % UInt64(texts.count))]
  }

  private func wished(_ order: MadeOrder) -> Int { order.days[1] + 7 + Int(order.draw % 28) }

  private func reviewDay(_ order: MadeOrder) -> Int { order.days[1] + 60 + Int(order.draw % 90) }

  private func due(_ order: MadeOrder, _ card: OrderTexts.Card) -> Text? {
    switch order.status {
    case .ordered, .received, .assessed:
      let ordered = order.path.statuses.lastIndex(of: .ordered).map { order.days[$0] } ?? today
      let answer = card.answerTime.map { WorkingDays.adding($0, to: Day(number: ordered)).number }
      return texts.day(answer ?? wished(order))
    case .started, .paused: return texts.day(reviewDay(order))
    case let status where status.isOver: return nil
    default: return texts.day(wished(order))
    }
  }

  private func version(_ order: MadeOrder) -> Int {
    order.days.count + (start(order) == nil ? 0 : 1)
  }

  private func start(_ order: MadeOrder) -> Int? { order.path.statuses.firstIndex(of: .started) }

  // MARK: - Parts

  private func writeParts(_ order: MadeOrder) throws {
    let card = texts.cards[order.insats]
    try writeList(tables.group, order, [card.group])
    try writeList(tables.reason, order, [pick(texts.reasonKeys, order, 4)])
    try writeList(tables.goal, order, [pick(texts.goals, order, 5)])
    // No warning was let through, and no consent was needed.
    for _ in 0..<3 { canonical.add(0) }
  }

  private func writeList(_ table: BulkStatement, _ order: MadeOrder, _ values: [Text]) throws {
    for (position, value) in values.enumerated() {
      table.bind(order.number)
      let row = RowSink(statement: table, canonical: canonical)
      row.add(position)
      row.add(value)
      try row.put()
    }
    canonical.add(values.count)
  }

  // MARK: - Steps

  private func writeSteps(_ order: MadeOrder, _ event: Int) throws {
    let statuses = order.path.statuses
    for index in statuses.indices {
      tables.step.bind(order.number)
      let row = RowSink(statement: tables.step, canonical: canonical)
      row.add(index)
      row.add(event)
      row.add(index == 0 ? nil : texts.statuses[statuses[index - 1]])
      row.add(texts.statuses[statuses[index]])
      row.add(actor(order, index))
      row.add(at(order, index))
      row.add(texts.day(order.days[index]))
      row.add(texts.stepReasons[statuses[index]])
      row.add(texts.stepReasons[statuses[index]] == nil ? texts.empty : texts.step)
      try row.put()
    }
    canonical.add(statuses.count)
  }

  private func at(_ order: MadeOrder, _ index: Int) -> Int {
    order.days[index] * 24 * Self.hour + 7 * Self.hour + index * 60
  }

  private func actor(_ order: MadeOrder, _ index: Int) -> Text {
    switch order.path.statuses[index] {
    case .approved, .sentBack: texts.supervisors[order.unit]
    case .ordered, .expired: texts.system
    case .received, .assessed, .accepted, .declined, .started, .paused, .closed, .waitingList:
      texts.provider
    default: texts.caseworkers[order.unit][order.caseworker]
    }
  }

  // MARK: - At the provider

  private func writeLater(_ order: MadeOrder, _ event: Int, _ last: Int) throws {
    if order.status == .closed {
      try part("referral_report", tables.report, order) { row in
        row.add(last)
        row.add(pick(texts.degrees, order, 6))
        row.add(texts.empty)
      }
      try part("referral_outcome", tables.outcome, order) { row in
        row.add(last)
        row.add(0)
        row.add(pick(texts.degrees, order, 7))
        row.add(texts.empty)
      }
    }
    if let returned = order.path.statuses.firstIndex(of: .sentBack) {
      try part("referral_returned", tables.returned, order) { row in
        row.add(returned)
        row.add(texts.returned)
      }
    }
    guard let start = start(order) else { return }
    try part("referral_contact", tables.contact, order) { row in
      row.add(0)
      row.add(event)
      row.add(texts.intake)
      row.add(texts.day(order.days[start]))
      row.add(1)
      row.add(nil)
      row.add(texts.empty)
      row.add(texts.provider)
      row.add(at(order, start))
    }
  }

  /// One row of a table whose rows are digested only where there are any.
  private func part(
    _ name: StaticString, _ table: BulkStatement, _ order: MadeOrder, _ write: (RowSink) -> Void
  ) throws {
    later.clear()
    later.add(
      Text(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount), from: 0))
    table.bind(order.number)
    let row = RowSink(statement: table, canonical: later)
    write(row)
    try row.put()
    later.add(1)
    canonical.add(blob: Text(later.bytes))
  }
}
