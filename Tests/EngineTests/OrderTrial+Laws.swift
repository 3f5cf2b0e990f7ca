import Domain
import Foundation
import Messages
import Testing

@testable import Engine
@testable import Store

/// What must hold whatever was done.
extension OrderTrial {
  mutating func judge(
    _ answer: Response?, to request: Request, by caller: Caller, _ events: [LoggedEvent],
    isChanged: Bool
  ) throws {
    let what = "\(caller.name) \(request) → \(String(describing: answer))"
    let changes = events.filter(\.isChange).map(\.action)
    let isOrder = changes.contains { $0.hasPrefix("bestallning.") }
    #expect(isChanged == isOrder, "\(what)")
    switch answer {
    case .submitted(let receipt)?:
      if case .submit(let order) = request { try sent(receipt, order, by: caller, events) }
    case .stepped(let receipt)?:
      if case .step(let step) = request { try stepped(receipt, step, by: caller, changes) }
    case .contactRecorded(let receipt)?:
      if case .recordContact(let contact) = request {
        try met(receipt, contact, by: caller, changes)
      }
    case .placesSet(let places)?:
      if case .setPlaces(let given) = request { try placed(places, given, by: caller, changes) }
    case .draftSaved?: #expect(changes == [] || changes == ["utkast.nytt"])
    case .draftDiscarded?: #expect(changes == ["utkast.kastat"])
    default: #expect(changes == [], "\(what)")
    }
    #expect(try reads(answer, request).allSatisfy(events.map(\.reading).contains), "\(what)")
    if let answer { try reach(of: answer, by: caller) }
    if case .queue(let queue)? = answer { self.queue(queue.lines, of: caller) }
    // Refused or not, the order asked about is what the picture says.
    if case .step(let step) = request, let known = orders[step.number] {
      #expect(try read(step.number) == known, "\(what)")
      try laws(known)
    }
  }

  // MARK: - What was done

  private mutating func sent(
    _ receipt: OrderReceipt, _ order: SubmitOrder, by caller: Caller, _ events: [LoggedEvent]
  ) throws {
    let record = try #require(try read(receipt.number))
    let changes = events.filter(\.isChange).map(\.action)
    let client = record.client.id
    if orders.values.contains(where: { $0.client.id == client }) {
      // The warnings told of what was ordered before.
      #expect(events.map(\.reading).contains(.init("deltagare.last", "\(client)", [client])))
    }
    if let known = orders[receipt.number] {
      // The same request again.
      #expect(record == known && changes == [] && record.referral.requestID == order.requestID)
      #expect(requests.contains(order.requestID))
    } else {
      #expect(changes.contains("bestallning.ny"))
      #expect(receipt.number == orders.count + 1 && record.referral.version == 1)
      #expect(record.referral.caseworker == caller.name && record.referral.unit == caller.unit)
      #expect(record.referral.replaces == order.replaces)
      if let replaced = order.replaces {
        try self.replaced(replaced, by: receipt.number, caller, changes)
      } else {
        #expect(!changes.contains("bestallning.steg"))
      }
      requests.append(order.requestID)
      try keep(record)
      try places(record.referral.content.insats, didTake: record.referral.holdsPlace)
    }
    try agree(receipt, record)
  }

  private mutating func stepped(
    _ receipt: OrderReceipt, _ step: TakeStep, by caller: Caller, _ changes: [String]
  ) throws {
    let record = try #require(try read(receipt.number))
    let known = try #require(orders[receipt.number])
    if record != known {
      // What is approved goes on at once, by the program.
      let isNeed = record.referral.status == .declined && step.reason == "plats-saknas"
      let new = record.steps.dropFirst(known.steps.count)
      #expect(
        changes == new.map { _ in "bestallning.steg" } + (isNeed ? ["behov.nytt"] : []))
      #expect(!new.isEmpty && record.referral.version == known.referral.version + new.count)
      #expect(record.steps.prefix(known.steps.count) == known.steps[...])
      #expect(new.first?.by == caller.name)
      #expect(new.dropFirst().allSatisfy { $0.by == SoloEngine.system })
      try keep(record)
      let didTake = record.referral.holdsPlace && !known.referral.holdsPlace
      try places(record.referral.content.insats, didTake: didTake)
      try places(known.referral.content.insats, didTake: false)
    } else {
      #expect(changes == [] && step.version < known.referral.version)
    }
    try agree(receipt, record)
  }

  mutating func keep(_ record: ReferralRecord) throws {
    orders[record.referral.number] = record
    recent.append(record.referral.number)
    // What was added to a client is so on every order of the client.
    for (number, var other) in orders where other.client.id == record.client.id {
      other.client = record.client
      other.referral.content.client = record.client.identity
      orders[number] = other
    }
    // Protection is a person's, in every case.
    let identity = record.client.identity
    if identity.isProtected, !identity.personalNumber.isEmpty {
      for (number, other) in orders
      where other.client.identity.personalNumber == identity.personalNumber {
        orders[number] = try read(number)
        #expect(orders[number]?.client.identity.isProtected == true)
      }
    }
    try laws(record)
  }

  func agree(_ receipt: OrderReceipt, _ record: ReferralRecord) throws {
    #expect(receipt.status == record.referral.status && receipt.waits == record.waits)
    #expect(receipt.holdsPlace == record.referral.holdsPlace)
    #expect(receipt.version == record.referral.version)
  }

  // MARK: - Orders and places

  private func laws(_ record: ReferralRecord) throws {
    let order = record.referral
    let what = "order \(order.number): \(record.steps.map(\.to))"
    #expect(record.steps.first?.from == nil && record.steps.last?.to == order.status, "\(what)")
    for (index, step) in record.steps.enumerated() {
      if index > 0 {
        #expect(step.from == record.steps[index - 1].to && step.at >= record.steps[index - 1].at)
      }
      #expect(step.day <= Samples.day && step.at <= now, "\(what)")
      if index > 0 { #expect(step.day >= record.steps[index - 1].day, "\(what)") }
      #expect((step.to == .closed) == (step.report?.asOrdered != nil), "\(what)")
      #expect(isLawful(step, of: order), "\(what) \(step)")
    }
    #expect(!order.content.reasons.isEmpty && ReferralText.hasWords(order.content.justification))
    #expect(!order.holdsPlace || (order.status.holdsPlace && !record.waits), "\(what)")
    #expect(!record.waits || !order.status.isOver, "\(what)")
  }

  /// Whether the table has the step, for whoever took it and with the reason given.
  private func isLawful(_ step: StatusStep, of order: Referral) -> Bool {
    Lifecycle.table.contains { row in
      guard row.from == step.from, row.to == step.to, row.setting != .solo else { return false }
      let codes = row.reasonList.flatMap { catalogue.codes.lists[$0] } ?? []
      let reason = codes.first { $0.key == step.reason }
      guard (row.reasonList == nil) == (reason == nil), reason != nil || step.reason == nil,
        !(row.needsText || reason?.needsText == true) || ReferralText.hasWords(step.text)
      else { return false }
      let by = Self.people.first { $0.name == step.by }
      if row.bySystem { return step.by == SoloEngine.system }
      guard let by, !by.roles.isDisjoint(with: row.roles) else { return false }
      switch row.ownership {
      case .anybodys: return true
      case .own: return step.by == order.caseworker
      case .others: return step.by != order.caseworker
      }
    }
  }

  func places(_ insats: InsatsID?, didTake: Bool) throws {
    let id = try #require(insats)
    let card = try #require(try store.card(id))
    let held = held(id)
    if let others = elsewhere[id] {
      #expect(card.places.booked == others + held)
    } else {
      #expect(card.places.booked ?? 0 == held)
    }
    #expect(card.places.waiting ?? 0 == waitingElsewhere[id, default: 0] + waiting(id))
    if didTake { #expect(try #require(card.places.booked) <= #require(card.places.max)) }
  }

  // MARK: - Reads

  /// The events of reading that an answer cannot be given without.
  private func reads(_ answer: Response?, _ request: Request) throws -> [LoggedReading] {
    switch answer {
    case .orders(let lines)?:
      lines.isEmpty ? [] : [.init("bestallning.listad", orders: lines.map(\.number))]
    case .alternatives?:
      if case .alternatives(let number) = request, let client = orders[number]?.client.id {
        [
          .init("bestallning.last", "\(number)", [client]),
          .init("deltagare.last", "\(client)", [client]),
        ]
      } else {
        []
      }
    case .order(let sheet)?, .refused(.conflict(let sheet, _))?,
      .refused(.contactConflict(let sheet, _))?:
      [.init("bestallning.last", "\(sheet.referral.number)", [sheet.client.id])]
    case .providerCopy(let sheet)?:
      [.init("bestallning.utforarkopia", "\(sheet.referral.number)", [sheet.client.id])]
    case .clients(let found)?:
      found.isEmpty ? [] : [.init("deltagare.sokt", "", found.map(\.id))]
    case .client(let file)?: [.init("deltagare.last", "\(file.client.id)", [file.client.id])]
    case .number(let number)? where !number.isEmpty:
      if case .revealNumber(let id) = request {
        [.init("personnummer.visat", "\(id)", [id])]
      } else {
        []
      }
    case .assessed?:
      if case .assess(let content, _) = request { pastRead(of: content) } else { [] }
    case .queue(let queue)?:
      queue.lines.isEmpty
        ? [] : [queueRead(of: waiting(in: queue.lines[0].order.unit))]
    case .review(let sheet)?:
      [
        .init("bestallning.last", "\(sheet.order.referral.number)", [sheet.order.client.id]),
        .init("deltagare.last", "\(sheet.file.client.id)", [sheet.file.client.id]),
      ]
    case .drafts(let drafts)?: drafts.map { .init("utkast.last", $0.id) }
    case .draft(let draft)?, .refused(.draftConflict(let draft, _))?:
      [.init("utkast.last", draft.id)]
    default: []
    }
  }

  /// Everybody in the queue, under every case of theirs, for what was ordered before is told.
  private func queueRead(of numbers: [Int]) -> LoggedReading {
    let clients = numbers.compactMap { orders[$0]?.client }
    let personal = Set(clients.map(\.identity.personalNumber)).subtracting([""])
    let same = orders.values.map(\.client).filter {
      personal.contains($0.identity.personalNumber)
    }
    return LoggedReading(
      "granskning.listad", "", Set((clients + same).map(\.id)).sorted(), orders: numbers)
  }

  private func waiting(in unit: String?) -> [Int] {
    orders.values.filter { $0.referral.unit == unit && $0.referral.status == .inReview }
      .map(\.referral.number).sorted()
  }

  /// Every queue is what the orders say, and no more.
  private func queue(_ lines: [QueueLine], of caller: Caller) {
    let mine = waiting(in: caller.unit).filter { number in
      orders[number].map { record in
        record.referral.caseworker != caller.name && record.steps.first?.by != caller.name
      } ?? false
    }
    #expect(lines.map(\.order.number).sorted() == mine)
    for line in lines {
      guard let record = orders[line.order.number] else { continue }
      #expect(line.order.version == record.referral.version)
      let last = record.steps.last { $0.to == .inReview && $0.from != .ordered }
      let since = last?.from == .withdrawn ? last?.day : record.ordered
      #expect(
        line.workingDays == since.map { WorkingDays.between($0, Samples.day) }, "\(record.steps)")
    }
  }

  /// Warnings tell of what was ordered before.
  private func pastRead(of content: ReferralContent) -> [LoggedReading] {
    let key = ReferralText.cleaned(content.client.caseNumber).uppercased()
    let known = orders.values.first { $0.client.identity.caseNumber.uppercased() == key }
    return known.map { [.init("deltagare.last", "\($0.client.id)", [$0.client.id])] } ?? []
  }

  /// Nothing of an order is told to somebody who may not see it.
  private func reach(of answer: Response, by caller: Caller) throws {
    let told: [Int] =
      switch answer {
      case .orders(let lines): lines.map(\.number)
      case .order(let sheet), .providerCopy(let sheet), .refused(.conflict(let sheet, _)),
        .refused(.contactConflict(let sheet, _)):
        [sheet.referral.number]
      case .client(let file): file.mayOpen
      case .queue(let queue): queue.lines.map(\.order.number)
      case .review(let sheet): sheet.file.mayOpen + [sheet.order.referral.number]
      default: []
      }
    let reach = try Reach(caller, store)
    for number in told {
      let record = try #require(orders[number])
      #expect(reach.sees(record), "\(caller.name) \(number)")
    }
  }
}
