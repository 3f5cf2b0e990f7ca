import Domain
import Messages
import Store

/// Which orders a unit reviews at all.
extension OrderDesk {
  /// The step by which an order goes on to its provider at once, when the rule of the unit does not
  /// select it; `nil` when it is to be reviewed.
  func onward(
    _ order: JudgedOrder, requestID: String, replaces: Int?, _ catalogue: Catalogue
  ) throws(EngineError) -> ReferralStep? {
    let rule = rules.rule(of: caller.unit)
    let today = clock.today()
    guard rule.scope != .all, let text = Self.text(rule.scope) else { return nil }
    let replaced = order.past.filter { $0.status == .redirected }.map(\.number)
    let copied = try stored { () throws(StoreError) in
      try store.copied(
        order.content.justification, in: caller.unit,
        except: Set(replaced).union([replaces].compactMap { $0 }))
    }
    let flags = ReviewFlags.all(
      order.content, own: nil, past: order.past.filter { $0.number != replaces },
      copied: copied, forwards: nil, age: order.age, rule: rule, catalogue: catalogue, today: today)
    // With the store's own id, so that nobody can choose a request that is not drawn.
    let drawn = store.mark.id + requestID
    guard !rule.selects(requestID: drawn, hasFlag: !flags.isEmpty) else { return nil }
    do throws(LifecycleError) {
      let row = try Lifecycle.apply(
        .forward, to: .inReview, by: .system, isSolo: isSolo, codes: catalogue.codes, on: today)
      return ReferralStep(
        row, day: today, text: text,
        due: DueDay.of(
          order.content, row.to, insats: order.insats, steps: [(.inReview, today), (row.to, today)]
        ),
        actor: SoloEngine.system)
    } catch { return nil }
  }

  private static func text(_ scope: ReviewRule.Scope) -> String? {
    switch scope {
    case .all: nil
    case .flagged: ReviewText.onlyFlagged
    case .sample(let percent): ReviewText.notInSample(percent)
    }
  }
}
