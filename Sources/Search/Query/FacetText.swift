import Domain

/// The words of the query language.
enum FacetText {
  static let names: [Facet: String] = [
    .targetGroup: "målgrupp", .kind: "typ", .provider: "utförare", .free: "ledig",
    .municipality: "kommun", .status: "status",
  ]
  static let yes = "ja"
  static let no = "nej"
  static let operations: [Operation: String] = [
    .inHouse: "egen", .external: "extern", .unknown: "okänd",
  ]
  /// As cards say it; what is searched.
  static let shown: [Operation: String] = [
    .inHouse: "egen regi", .external: "extern utförare",
  ]
  static let statuses: [InsatsStatus: String] = [
    .planned: "planerad", .active: "aktiv", .paused: "pausad", .ended: "avslutad",
    .unknown: "okänd",
  ]
}
