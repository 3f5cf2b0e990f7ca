import Domain

/// One invented order, as far as it is drawn; written by `OrderWriter`.
struct MadeOrder {
  var number = 0
  var client = 0
  var insats = 0
  var unit = 0
  var caseworker = 0
  var path = Path.inReview
  /// Of each step, days since 1970.
  var days: [Int] = []
  /// With the words of the order of this number: a copy has another's.
  var words = 0
  var draw: UInt64 = 0
  var isOpen = false

  var status: ReferralStatus { path.statuses.last ?? .draft }
}

/// Draws orders one after the other, oldest first.
struct OrderMaker {
  let rows: Int
  let clients: Int
  let today: Int
  private var numbers: Numbers
  private let insatser: [Int]

  /// So many calendar days the orders are spread over.
  static let span = 2_190

  init(rows: Int, clients: Int, today: Day, seed: UInt64) {
    self.rows = rows
    self.clients = clients
    self.today = today.number
    numbers = Numbers(seed: seed)
    // A hundred thousand places, of which each insats has as many as its weight says.
    let sum = BenchCatalogue.weights.reduce(0, +)
    insatser = BenchCatalogue.weights.enumerated().flatMap { index, weight in
      Array(repeating: index, count: max(1, Int(100_000 * weight / sum)))
    }
  }

  /// So many are open: the newest.
  var open: Int { rows / 100 }

  mutating func make(_ index: Int, into order: inout MadeOrder) {
    order.number = index + 1
    let known = clients * index / rows
    // A new client as often as it takes to have them all, else one of those there are, mostly a late
    // one.
    if clients * (index + 1) / rows > known || known == 0 {
      order.client = min(clients, known + 1)
    } else {
      let place = Double(numbers.below(1_000_000)) / 1_000_000
      order.client = max(1, known - Int(place * place * Double(known)))
    }
    order.unit = order.client % BenchCatalogue.units
    // Mostly the client's own, sometimes a colleague.
    let own = order.client / BenchCatalogue.units % BenchCatalogue.caseworkers
    order.caseworker =
      numbers.happens(perMille: 900) ? own : numbers.below(BenchCatalogue.caseworkers)
    order.insats = insatser[numbers.below(insatser.count)]
    order.isOpen = index >= rows - open
    let isNew = index >= rows - rows / 400
    order.path =
      !order.isOpen
      ? Path.pick(Path.over, &numbers)
      : isNew && numbers.happens(perMille: 200) ? .inReview : Path.pick(Path.open, &numbers)
    order.words = numbers.happens(perMille: 20) ? max(1, order.number - 1_000) : order.number
    order.draw = numbers.next()
    order.days.removeAll(keepingCapacity: true)
    var day = today - Self.span + Self.span * index / max(1, rows - 1)
    for status in order.path.statuses {
      if status != .draft { day = min(today, day + gap(status, order.isOpen)) }
      order.days.append(day)
    }
  }

  /// Days between a step and the one before.
  private mutating func gap(_ status: ReferralStatus, _ isOpen: Bool) -> Int {
    switch status {
    case .draft, .inReview, .ordered: 0
    case .approved, .sentBack, .received: numbers.below(3)
    case .closed: 20 + numbers.below(100)
    case .expired: 56
    default: numbers.below(isOpen ? 4 : 14)
    }
  }
}
