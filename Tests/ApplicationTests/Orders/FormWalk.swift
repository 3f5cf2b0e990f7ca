import Canvas
import Domain
import Messages
import Screens
import Testing

@testable import Application

/// What somebody types to order an insats, row by row.
enum FormWalk {
  static func start(
    _ user: String = "handlaggare1", width: Int = 80, height: Int = 24
  ) throws -> EngineWalk {
    let scratch = try Scratch()
    let opener = scratch.opener(WorkplaceOptions(isPractice: true, userName: user))
    return try EngineWalk(opener, width: width, height: height)
  }

  /// Opens the form of an insats from its card, as B does.
  static func open(_ id: String, _ walk: inout EngineWalk) throws {
    try card(id, &walk)
    walk.press(.character("b"))
  }

  /// Opens a card by way of the search.
  static func card(_ id: String, _ walk: inout EngineWalk) throws {
    walk.press(.character("3"), .character("s"))
    let name = try #require(walk.state.catalogue[InsatsID(id)]?.name)
    walk.type("\"" + name + "\"")
    walk.press(.enter, .enter)
    while walk.state.overlays.last.map(cardID) != InsatsID(id) { walk.press(.right) }
  }

  static func cardID(_ overlay: Overlay) -> InsatsID? {
    if case .card(let card) = overlay { card.id } else { nil }
  }

  /// Moves to a row with the keyboard.
  static func go(_ row: FormRowID, _ walk: inout EngineWalk) throws {
    for _ in 0..<60 where walk.state.form?.focus != row { walk.press(.tab) }
    for _ in 0..<60 where walk.state.form?.focus != row { walk.press(.backTab) }
    try #require(walk.state.form?.focus == row)
  }

  static func write(_ text: String, in field: ReferralField, _ walk: inout EngineWalk) throws {
    try go(.field(field), &walk)
    walk.type(text)
  }

  /// Chooses the first row of a list that a word finds.
  static func pick(_ word: String, in row: FormRowID, _ walk: inout EngineWalk) throws {
    try go(row, &walk)
    walk.type(word)
    walk.press(.enter)
  }

  /// Everything that is required, but for warnings.
  static func fill(_ walk: inout EngineWalk, caseNumber: String = "2026-0911") throws {
    try write(caseNumber, in: .caseNumber, &walk)
    try write("Åsa Öberg", in: .name, &walk)
    try write("19800102-2386", in: .personalNumber, &walk)
    try pick("pröva", in: .field(.reasons), &walk)
    try write("Har fått klartecken för tio timmar och vill tillbaka.", in: .justification, &walk)
    try write("Pröva vilken arbetstid som håller.", in: .purpose, &walk)
    try write("Närvaro 80 % i åtta veckor", in: .goals, &walk)
    try pick("12", in: .field(.legalGround), &walk)
    try pick("sjuk", in: .field(.incomeObstacle), &walk)
    // Not one of those the insats is for, which gives a warning.
    try pick("ungdom", in: .field(.targetGroups), &walk)
    try write("Har arbetat i kök i sex år.", in: .abilityAndExperience, &walk)
    try go(.field(.hasChildren), &walk)
    walk.type("n")
    try write("Vill tillbaka till köket.", in: .ownView, &walk)
    try write("2026-12-07", in: .wishedStart, &walk)
    try write("10", in: .hoursPerWeek, &walk)
    try write("2027-02-15", in: .reviewDay, &walk)
  }

  /// Lets every warning through with the same reason.
  static func override(_ walk: inout EngineWalk) throws {
    try go(.send, &walk)
    for warning in walk.state.form?.warnings ?? [] {
      try pick("önskemål", in: .override(warning.key), &walk)
    }
  }
}
