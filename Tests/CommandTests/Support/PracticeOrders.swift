import Foundation
import Testing

/// A practice store of a test's own, with the practice's orders and insatser to order without any
/// warning.
extension Home {
  static let practiceDay = "2026-11-23"

  /// The insatser that were added: one with plenty of places, one with two, and one run by somebody
  /// outside.
  enum Added {
    static let roomy = "MAL-901"
    static let small = "MAL-902"
    static let external = "MAL-903"
  }

  static func withPractice() throws -> Home {
    let home = try Home()
    let content = try practiceStore.get()
    for folder in [home.practiceFolder, home.practiceFolder + "/sakerhetskopior"] {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false,
        attributes: [.posixPermissions: 0o700])
    }
    for (file, bytes) in [(home.practiceFile, content), (home.practiceFolder + "/lock", [])] {
      try Data(bytes).write(to: URL(filePath: file))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    }
    return home
  }

  private static let practiceStore = Result {
    let home = try Home()
    try home.bringIn([
      placed(Added.roomy, "Rymlig", places: 1_000), placed(Added.small, "Liten", places: 2),
      placed(Added.external, "Extern", places: 10, operation: "extern"),
    ])
    return try Home.bytes(home.practiceFile)
  }

  /// A card that fits a client with `sprakhinder` and gives no warning while it has a place.
  static func placed(
    _ id: String, _ name: String, places: Int, operation: String = "egen"
  ) -> String {
    """
      - id: \(id)
        namn: \(name)
        typ: T08
        klassning: egen
        regi: \(operation)
        status: aktiv
        malgrupper: [sprakhinder]
        platser: {max: \(places), bokade: 0}
        bekraftad: {datum: 2026-11-02, av: Prov}
        kallor: [prov.txt]

    """
  }

  /// Imports cards as the editor of the practice, in place of Malmö's.
  func bringIn(_ cards: [String]) throws {
    try write("kort.yaml", Cards.yaml(cards))
    let answer = try practice("importera", "kort.yaml", as: "redaktor")
    guard answer.status == 0 else { throw NoStore(error: answer.error) }
  }

  var practiceFolder: String { path + "/ovning" }
  var practiceFile: String { practiceFolder + "/insatskarta.sqlite" }

  /// Where, as whom and when a command is run in practice.
  func arguments(as user: String, _ command: [String]) -> [String] {
    ["--ovning", "--lager", practiceFolder, "--nu", Home.practiceDay, "--som", user] + command
  }

  func practice(
    _ command: String..., as user: String = "handlaggare1", input: [UInt8]? = nil
  ) throws -> Answer {
    try run(arguments(as: user, command), input: input)
  }

  /// Sends in an order.
  func order(_ order: OrderFile, as user: String = "handlaggare1") throws -> Answer {
    try practice("bestall", as: user, input: order.bytes)
  }

  /// Sends in an order that goes through, and gives its number.
  func ordered(_ order: OrderFile, as user: String = "handlaggare1") throws -> Int {
    let answer = try self.order(order, as: user)
    #expect(answer.status == 0, "\(answer.text)\(answer.error)")
    return try #require(try answer.json()["bestallning"]?.int)
  }

  /// All orders of a caseworker.
  func orders(of user: String = "handlaggare1") throws -> [JSON] {
    try practice("bestallningar", "--format", "json", as: user).json()["bestallningar"]?.items ?? []
  }

  /// Finds nothing wrong with the store.
  func expectWholeStore(at location: SourceLocation = #_sourceLocation) throws {
    let answer = try practice("kontroll")
    #expect(answer.status == 0, "\(answer.text)\(answer.error)", sourceLocation: location)
  }
}
