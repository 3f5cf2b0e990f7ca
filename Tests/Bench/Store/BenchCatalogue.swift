import Domain

/// The invented insatser and people of the bench: the same every time.
struct BenchCatalogue {
  static let insatser = 2_000
  static let units = 20
  static let caseworkers = 20

  let cards: [Insats]
  let codes: CodeLists

  /// Copies of real cards with numbers in their names, so many places each as its orders hold, and some
  /// to spare.
  init(_ real: [Insats], _ codes: CodeLists, open: Int) {
    self.codes = codes
    let weights = Self.weights
    let sum = weights.reduce(0, +)
    cards = (0..<Self.insatser).map { index in
      var card = real[index % real.count]
      card.id = InsatsID("OVN-\(index + 1)")
      card.name = "Övning \(index + 1): " + card.name
      card.aliases = []
      card.combinableWith = []
      card.leadsTo = []
      card.status = .active
      card.answerTime = [5, 7, 10, nil][index % 4]
      let held = Double(open) * weights[index] / sum
      card.places = Places(
        max: index % 10 == 9 ? nil : Int(held * 1.3) + 10, booked: index % 10 == 9 ? nil : 2,
        waiting: nil, asOf: nil)
      card.practiceFields = [.name, .places, .answerTime, .status]
      return card
    }
  }

  /// How often an insats is ordered: a few very often and most seldom.
  static let weights = (0..<insatser).map { 1 / Double($0 + 20) }

  static func unit(_ index: Int) -> String { "Enhet \(index + 1)" }

  static func caseworker(_ unit: Int, _ index: Int) -> String {
    "ovning-\(unit + 1)-\(index + 1)"
  }

  static func supervisor(_ unit: Int) -> String { "ovning-arbetsledare-\(unit + 1)" }

  /// The words of a client's name, as places in `names`, and the number of its token.
  static func draw(client id: Int) -> (token: Int, words: (Int, Int), isProtected: Bool) {
    var numbers = Numbers(seed: UInt64(id))
    let token = Int(numbers.next() >> 12)
    let words = (numbers.below(names.count), numbers.below(names.count))
    return (token, words, numbers.happens(perMille: 2))
  }

  static func name(client id: Int) -> String {
    let words = draw(client: id).words
    return "Övning \(names[words.0]) \(names[words.1])"
  }

  /// Invented names: Övning, and two of so many words.
  static let names: [String] = {
    let first = [
      "Ask", "Björk", "Lind", "Ek", "Alm", "Rönn", "Hägg", "Gran", "Tall", "Sälg", "Lönn", "Bok",
      "Hassel", "Pil", "Asp", "Oxel", "Apel", "Lärk", "Al", "En", "Ängs", "Berg", "Sjö", "Ström",
      "Fors", "Sten", "Sand", "Ljung", "Mal", "Kvist", "Ryd", "Vik", "Ny", "Hed", "Dal", "Mo",
    ]
    let last = [
      "hage", "dal", "gren", "lund", "mark", "vall", "sjö", "ö", "berg", "ström", "qvist", "blad",
      "stig", "holm", "näs", "äng", "bro", "backe", "udd", "lid", "tun", "fält", "å", "rot",
    ]
    return first.flatMap { one in last.map { one + $0 } }
  }()
}
