import Canvas
import Domain
import Messages
import Screens
import Testing

/// What a provider does with an order, from the list, key by key.
struct ProviderStepTests {
  static let steps: [(Character, ReferralStatus, ReferralAction)] = [
    ("t", .ordered, .receive), ("e", .received, .assess), ("l", .assessed, .putOnWaitingList),
    ("a", .waitingList, .accept), ("s", .accepted, .start), ("s", .paused, .resume),
  ]

  @Test(arguments: steps)
  func `a step that asks nothing is two keys`(
    key: Character, status: ReferralStatus, action: ReferralAction
  ) throws {
    var walk = try Walk.orders([.provider], unit: "Uppdrag")
    walk.open(OrderSamples.sheet(97, status, actions: [action], then: FollowupSamples.running))
    #expect(walk.frame.text(row: 23).contains(key.uppercased() + " "))
    walk.press(.character(key), .enter)
    #expect(walk.asked == [.step(TakeStep(number: 97, action: action, text: "", version: 2))])
    walk.answer(.stepped(FollowupSamples.receipt(.received)))
    #expect(walk.state.context == .order)
    #expect(walk.asked.contains(.order(97)))
  }

  @Test func `a no asks why, in the list and in words, and says whose side it is`() throws {
    var walk = try Walk.orders([.provider], unit: "Uppdrag")
    walk.open(OrderSamples.sheet(97, .received, actions: [.decline], then: FollowupSamples.running))
    walk.press(.character("n"))
    #expect(walk.says("› ( ) Fel målgrupp på beställarens sida"))
    #expect(walk.says("( ) Plats saknas på utförarens sida"))
    #expect(walk.says("( ) Deltagaren går inte att nå på deltagarens sida"))
    walk.press(.enter, .tab, .tab, .enter)
    #expect(walk.asked.isEmpty)
    #expect(walk.says("! Skälet behöver förklaras med egna ord."))
    walk.type("Riktar sig till unga.")
    walk.press(.tab, .tab, .enter)
    #expect(
      walk.asked == [
        .step(
          TakeStep(
            number: 97, action: .decline, reason: "fel-malgrupp", text: "Riktar sig till unga.",
            version: 2))
      ])
  }

  @Test func `what cannot be done now is not in the footer, and says why`() throws {
    var walk = try Walk.orders([.provider], unit: "Uppdrag")
    walk.open(FollowupSamples.started())
    let footer = walk.frame.text(row: 23)
    #expect(footer.contains("K avsluta   U pausa   F samtal"))
    #expect(!footer.contains("ta emot"))
    walk.press(.character("t"))
    #expect(walk.says("Beställningen är i läget ”startad” och kan inte tas emot."))
    walk.press(.character("r"))
    #expect(walk.says("Bara handläggare gör beställningar."))
    #expect(walk.asked.isEmpty)
  }

  @Test func `an empty list tells a provider how orders come`() throws {
    var walk = try Walk.orders([.provider], unit: "Uppdrag")
    walk.list([])
    #expect(walk.says("Det finns inga öppna beställningar till era insatser."))
    #expect(walk.says("När en handläggare har beställt en av era insatser syns den här."))
  }
}
