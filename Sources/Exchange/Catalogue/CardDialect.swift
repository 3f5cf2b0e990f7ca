import Domain

/// What differs between the formats a card is read from. All else is the same everywhere.
enum CardDialect {
  case yaml
  case csv
  case json
  /// Practice data laid over real cards: any field, days counted back from today.
  case practice

  /// The key that lists the invented fields of a practice card.
  static let practiceKey = "ovning"

  /// Fields that must have a value. A spreadsheet is written by hand and may leave out what has
  /// an honest default.
  var required: [InsatsField] {
    switch self {
    case .yaml, .json:
      [.id, .municipality, .name, .kind, .kindOrigin, .operation, .status, .sources]
    case .csv: [.id, .municipality, .name, .kind]
    case .practice: [.id]
    }
  }

  var keys: Set<String> {
    let fields = Set(InsatsField.allCases.map(\.rawValue))
    return self == .practice ? fields : fields.union([Self.practiceKey])
  }

  var placesKeys: Set<String> {
    switch self {
    case .yaml, .csv: ["max", "bokade", "vantar", "per", "reserverade"]
    case .json: ["max", "bokade", "vantar", "per", "lediga", "reserverade"]
    case .practice: ["max", "bokade", "vantar", "dagar_sedan", "reserverade"]
    }
  }

  var confirmedKeys: Set<String> {
    self == .practice ? ["dagar_sedan", "av"] : ["datum", "av"]
  }

  var targetGroupKeys: Set<String> {
    self == .json ? ["nyckel", "tolkning", "namn"] : ["nyckel", "tolkning"]
  }
}
