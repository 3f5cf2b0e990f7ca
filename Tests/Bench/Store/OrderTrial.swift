import Domain
import Engine
import Foundation
import Messages
import Store

/// Sends in orders, each of its own request, to one store.
struct OrderTrial {
  private let engine: SoloEngine
  private let today: Day
  private let noon: Int
  private let insatser: [InsatsID]
  private let template: ReferralContent
  private let clients: Int
  private var numbers: Numbers
  private var sent = 0

  /// `clients`: so many there are in the store, `OVN-00000001` and on; they are made when they
  ///   are not there.
  init(_ engine: SoloEngine, today: Day, clients: Int, seed: UInt64) throws {
    self.engine = engine
    self.today = today
    self.clients = clients
    noon = today.number * 86_400 + 43_200
    numbers = Numbers(seed: seed)
    guard case .catalogue(let snapshot) = try engine.send(.catalogue) else {
      throw BulkDatabase.Failure(description: "catalogue")
    }
    let catalogue = snapshot.catalogue
    // Those with room, and with nothing to be warned of but what every card is.
    insatser = catalogue.insatser.filter { card in
      card.places.max == nil && card.places.reserved.isEmpty && card.status != .ended
        && card.operation != .external
    }.map(\.id)
    var content = ReferralContent()
    func key(_ list: CodeListName) -> CodeKey? {
      catalogue.codes.lists[list]?.first { $0.validity.contains(today) && !$0.needsText }?.key
    }
    content.legalGround = key(.legalGrounds)
    content.incomeObstacle = key(.incomeObstacles)
    content.targetGroups = ["forsorjningsstodstagare"]
    content.reasons = [key(.reasons)].compactMap { $0 }
    content.purpose = Words.purposes[0]
    content.goals = [Words.goals[0]]
    content.abilityAndExperience = Words.abilities[0]
    content.ownView = Words.views[0]
    content.hasChildren = false
    content.wishedStart = today.adding(days: 14)
    content.hoursPerWeek = 20
    content.reviewDay = today.adding(days: 90)
    // Whatever a card may be warned of.
    if let reason = key(.overrides) {
      content.overrides = ReferralWarning.Key.allCases
        .map { WarningOverride(warning: $0, reason: reason, text: "Övning.") }
    }
    template = content
  }

  private mutating func content() -> ReferralContent {
    var content = template
    content.insats = insatser[numbers.below(insatser.count)]
    let client = numbers.below(clients) + 1
    let digits = String(client)
    content.client.caseNumber =
      "OVN-" + String(repeating: "0", count: 8 - digits.count) + digits
    content.client.name = BenchCatalogue.name(client: client)
    sent += 1
    content.justification =
      "Övning: " + Words.reasons[sent % Words.reasons.count] + " Mätning \(sent)."
    return content
  }

  /// An order through the Engine: judged, stored and answered.
  mutating func request() throws -> () throws -> Void {
    let order = SubmitOrder(requestID: UUID().uuidString, content: content())
    let engine = engine
    return {
      let answer = try engine.send(.submit(order))
      guard case .submitted = answer else {
        throw BulkDatabase.Failure(description: "\(answer)")
      }
    }
  }

  /// An order that has been judged, into the store: the order and its audit row, durably.
  mutating func submission() -> () throws -> Void {
    var content = content()
    content.overrides = []
    let isSolo = !engine.store.mark.isPractice
    let steps: [(ReferralAction, ReferralStatus?)] = [(.create, nil), (.submit, .draft)]
    let submission = Submission(
      requestID: UUID().uuidString, content: content, numberKind: nil,
      caseworker: engine.caller.name, unit: engine.caller.unit,
      transitions: steps.compactMap { Lifecycle.transition($0, from: $1, isSolo: isSolo) },
      due: content.wishedStart)
    let (store, name, noon, today) = (engine.store, engine.caller.name, noon, today)
    return {
      guard case .stored = try store.submit(submission, by: name, at: noon, day: today) else {
        throw BulkDatabase.Failure(description: "submit")
      }
    }
  }
}
