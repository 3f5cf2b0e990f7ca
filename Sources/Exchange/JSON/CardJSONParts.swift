import Domain

/// The parts of a card in JSON. Keys as in docs/cli.md; unknown is null.
enum CardJSONParts {
  struct Tag: Encodable {
    var nyckel: String
    var namn: String
    var tolkning: Bool
  }

  /// An insats's provider; `regi` is the insats's own.
  struct Provider: Encodable {
    @ExplicitNull var nyckel: String?
    @ExplicitNull var namn: String?
    var regi: String
  }

  struct Reserved: Encodable {
    var malgrupp: String
    var max: Int
  }

  struct Places: Encodable {
    @ExplicitNull var max: Int?
    @ExplicitNull var lediga: Int?
    @ExplicitNull var vantar: Int?
    @ExplicitNull var bokade: Int?
    @ExplicitNull var per: String?
    /// Left out when none are.
    var reserverade: [Reserved]?

    init(_ places: Domain.Places) {
      max = places.max
      lediga = places.free
      vantar = places.waiting
      bokade = places.booked
      per = places.asOf?.description
      reserverade =
        places.reserved.isEmpty
        ? nil : places.reserved.map { Reserved(malgrupp: $0.group.rawValue, max: $0.max) }
    }
  }

  struct Span: Encodable {
    @ExplicitNull var fran: Int?
    @ExplicitNull var till: Int?
  }

  struct Evidence: Encodable {
    var grad: String
    @ExplicitNull var kalla: String?
  }

  struct Confirmation: Encodable {
    var datum: String
    var av: String
  }

  struct Figure: Encodable {
    var text: String
    @ExplicitNull var ar: String?
    var kalla: String
  }
}
