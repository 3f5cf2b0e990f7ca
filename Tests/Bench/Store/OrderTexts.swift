import Domain
import Foundation

/// Every text of an invented order, ready to be bound.
struct OrderTexts {
  struct Card {
    let id: Text
    let hasCapacity: Bool
    let answerTime: Int?
    let legalGround: Text?
    let group: Text
  }

  let cards: [Card]
  let units = (0..<BenchCatalogue.units).map { Text(BenchCatalogue.unit($0)) }
  let caseworkers = (0..<BenchCatalogue.units).map { unit in
    (0..<BenchCatalogue.caseworkers).map { Text(BenchCatalogue.caseworker(unit, $0)) }
  }
  let supervisors = (0..<BenchCatalogue.units).map { Text(BenchCatalogue.supervisor($0)) }
  let statuses = Dictionary(
    uniqueKeysWithValues: ReferralStatus.allCases.map { ($0, Text($0.rawValue)) })
  let obstacles: [Text]
  let reasonKeys: [Text]
  /// Why a step to a status is taken, where there must be a reason.
  let stepReasons: [ReferralStatus: Text]
  let degrees = Degree.allCases.map { Text($0.rawValue) }
  let returned: Text
  let empty = Text("")
  let system = Text("systemet")
  let provider = Text("ovning-utforare")
  let intake = Text(ReferralContact.Sort.intake.rawValue)
  let step = Text(Words.step)
  let children = Text(Words.children)
  let purposes = Words.purposes.map { Text($0) }
  let abilities = Words.abilities.map { Text($0) }
  let views = Words.views.map { Text($0) }
  let goals = Words.goals.map { Text($0) }
  let start = (text: Text("Övning "), key: Text("övning"))
  let colon = Text(":")
  let reasons = Words.reasons.map { (text: Text($0), key: Text(SameWords.key($0))) }
  let more = Words.more.map { (text: Text($0), key: Text(SameWords.key($0))) }
  private let days: [Text]
  private let firstDay: Int

  init(_ catalogue: BenchCatalogue, today: Day) {
    let codes = catalogue.codes
    func keys(_ list: CodeListName) -> [Text] {
      (codes.lists[list] ?? []).filter { $0.validity.contains(today) && !$0.needsText }
        .map { Text($0.key.rawValue) }
    }
    let ground = keys(.legalGrounds).first
    cards = catalogue.cards.map { card in
      Card(
        id: Text(card.id.rawValue), hasCapacity: card.places.max != nil,
        answerTime: card.answerTime,
        legalGround: card.legalGround.map { Text($0.rawValue) } ?? ground,
        group: Text(card.targetGroups.first?.group.rawValue ?? "forsorjningsstodstagare"))
    }
    obstacles = keys(.incomeObstacles)
    reasonKeys = keys(.reasons)
    var stepReasons: [ReferralStatus: Text] = [:]
    for (status, list) in [
      (ReferralStatus.closed, CodeListName.closures), (.declined, .refusals),
      (.withdrawn, .withdrawals), (.sentBack, .sendBacks),
    ] { stepReasons[status] = keys(list).first }
    self.stepReasons = stepReasons
    var content = ReferralContent()
    content.justification = "Övning: behöver insatsen."
    content.goals = [Words.goals[0]]
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    returned = Text(Array((try? encoder.encode(content)) ?? Data()))
    firstDay = today.number - OrderMaker.span
    // Some days ahead, for what is wished and planned.
    days = (firstDay...today.number + 400).map { Text(Day(number: $0).description) }
  }

  func day(_ number: Int) -> Text { days[number - firstDay] }
}
