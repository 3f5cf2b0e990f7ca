import Domain

/// What became of an insats' orders, in JSON.
struct FiguresJSON: Encodable {
  private let fran: String
  private let till: String
  private let bestallningar: Int
  private let nekade: Int
  private let fel_malgrupp: Int
  private let avslut: Int
  private let arbete_studier: Int
  private let avbrott: Int
  private let enligt_bestallning: [String: Int]

  init(_ figures: InsatsFigures) {
    fran = figures.from.description
    till = figures.to.description
    bestallningar = figures.orders
    nekade = figures.declined
    fel_malgrupp = figures.wrongTargetGroup
    avslut = figures.closed
    arbete_studier = figures.workOrStudies
    avbrott = figures.brokenOff
    enligt_bestallning = Dictionary(
      uniqueKeysWithValues: Degree.allCases.map { ($0.rawValue, figures.asOrdered[$0] ?? 0) })
  }
}
