import Domain

/// The search result in JSON.
struct SearchJSON: Encodable {
  var traffar: Int
  var insatser: [Hit]

  struct Hit: Encodable {
    var id: String
    var namn: String
    var kommun: String
    var malgrupper: [String]
    var typ: String
    var utforare: CardJSONParts.Provider
    var platser: CardJSONParts.Places
    var traff: [Match]
  }

  struct Match: Encodable {
    var falt: String
    var text: String
  }

  init(total: Int, rows: [SearchHitRow], names: CatalogueNames) {
    traffar = total
    insatser = rows.map { row in
      Hit(
        id: row.insats.id.rawValue, namn: row.insats.name,
        kommun: row.insats.municipality.rawValue,
        malgrupper: row.insats.targetGroups.map(\.group.rawValue), typ: row.insats.kind.rawValue,
        utforare: names.provider(of: row.insats),
        platser: CardJSONParts.Places(row.insats.places),
        traff: row.matches.map { Match(falt: $0.field, text: $0.text) })
    }
  }
}
