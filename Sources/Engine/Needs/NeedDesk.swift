import Domain
import Foundation
import Messages
import Store

/// The register of needs that no insats meets. They are of no client; what each role sees of
/// their words and senders is still its own.
struct NeedDesk {
  private let desk: OrderDesk
  private var store: CatalogueStore { desk.store }
  private var caller: Caller { desk.caller }

  init(_ desk: OrderDesk) { self.desk = desk }

  func answer(_ request: Request) throws(EngineError) -> Response {
    switch request {
    case .signalNeed(let need): try signal(need)
    case .needs: .needs(try register())
    case .answerNeed(let answer): try keep(answer)
    default: .refused(.requestID)
    }
  }

  private func signal(_ given: SignalNeed) throws(EngineError) -> Response {
    // Refusals for lack of place are noticed where they are stored.
    guard UUID(uuidString: given.requestID) != nil, given.source != .noPlace else {
      return .refused(.requestID)
    }
    let codes = try desk.stored { () throws(StoreError) in try store.codeLists() }
    let today = desk.clock.today()
    var seen: Set<TargetGroupKey> = []
    let groups = given.targetGroups.filter { seen.insert($0).inserted }
    let text =
      given.source.isAutomatic ? "" : ReferralText.cleaned(given.text, isMultiline: true)
    if given.source.isAutomatic, groups.isEmpty, given.kind == nil {
      return .refused(.words(.missing))
    }
    let problem =
      (given.source.isAutomatic ? nil : NeedRules.problem(text: text))
      ?? NeedRules.problem(groups: groups, kind: given.kind, codes: codes, on: today)
    if let problem { return .refused(.words(problem)) }
    let need = UnmetNeed(
      number: 0, targetGroups: groups, kind: given.kind, municipality: given.municipality,
      source: given.source, text: text, sender: caller.name, unit: caller.unit, day: today)
    let outcome = try desk.stored { () throws(StoreError) in
      try store.signal(need, requestID: given.requestID, by: caller.name, at: desk.clock.now())
    }
    switch outcome {
    case .stored(let stored): return .needSignalled(stored)
    case .earlier(let earlier):
      // The same id with other words is another need.
      let isSame = given.source.isAutomatic || (earlier.text == text && earlier.kind == need.kind)
      return isSame ? .needSignalled(earlier) : .refused(.requestID)
    case .othersRequest: return .refused(.requestID)
    }
  }

  private func register() throws(EngineError) -> NeedRegister {
    let codes = try desk.stored { () throws(StoreError) in try store.codeLists() }
    let (needs, open) = try desk.stored { () throws(StoreError) in try store.needs(scopes) }
    return NeedRegister(needs: needs, sums: NeedSum.sums(of: open, codes: codes))
  }

  /// The editor answers all; a supervisor follows the unit's, and everybody their own.
  private var scopes: [NeedScope] {
    if caller.roles.contains(.catalogueEditor) { return [.all] }
    var scopes: [NeedScope] = [.sender(caller.name)]
    if caller.roles.contains(.supervisor), let unit = caller.unit { scopes.append(.unit(unit)) }
    return scopes
  }

  private func keep(_ given: AnswerNeed) throws(EngineError) -> Response {
    let answer = ReferralText.cleaned(given.answer, isMultiline: true)
    if let problem = NeedRules.problem(answer: answer, for: given.status) {
      return .refused(.words(problem))
    }
    let outcome = try desk.stored { () throws(StoreError) in
      try store.answerNeed(
        given.number, version: given.version, status: given.status, answer: answer,
        by: caller.name, at: desk.clock.now(), day: desk.clock.today())
    }
    switch outcome {
    case .answered(let need): return .needAnswered(need)
    case .conflict(let now):
      // The same answer again, after an outcome that was not known.
      let isRepeat =
        now.version == given.version + 1 && now.status == given.status && now.answer == answer
      return isRepeat ? .needAnswered(now) : .refused(.needConflict(now: now, mine: given))
    case .none: return .refused(.noSuchNeed(given.number))
    }
  }
}
