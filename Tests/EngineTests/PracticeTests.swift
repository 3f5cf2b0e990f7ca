import Domain
import Messages
import Store
import Testing

@testable import Engine

@Suite struct PracticeTests {
  @Test func `the same day gives the same store`() throws {
    let first = try Samples.practice()
    let second = try Samples.practice()
    #expect(try first.catalogue().insatser == second.catalogue().insatser)
    #expect(try first.catalogue().insatser.count == 61)
    let id = try #require(try first.catalogue().insatser.first?.id)
    #expect(try first.store.history(id) == second.store.history(id))
  }

  @Test func `days of practice figures follow the day it was made for`() throws {
    let early = try Samples.practice().catalogue()
    let late = try Samples.practice(day: Samples.day.adding(days: 100)).catalogue()
    let dated = early.insatser.filter { $0.places.asOf != nil }
    #expect(!dated.isEmpty)
    for card in dated {
      #expect(late[card.id]?.places.asOf == card.places.asOf?.adding(days: 100))
      #expect(card.practiceFields.contains(.places))
    }
  }

  @Test func `a practice store says so`() throws {
    guard case .status(let status) = try Samples.practice().send(.status) else { return }
    #expect(status.practiceDay == Samples.day)
    #expect(status.place == nil)
    #expect(status.caller.name == "handlaggare1")
  }

  @Test(arguments: [
    ("handlaggare1", UserRole.caseworker), ("handlaggare2", .caseworker),
    ("arbetsledare1", .supervisor), ("handlaggare3", .caseworker),
    ("arbetsledare2", .supervisor), ("redaktor", .catalogueEditor), ("utforare1", .provider),
    ("admin", .administrator),
  ])
  func `each practice user has one role`(name: String, role: UserRole) throws {
    #expect(try Samples.practice(as: name).caller.roles == [role])
  }

  @Test func `offices have their own users`() throws {
    func unit(_ name: String) throws -> String? { try PracticeUsers.caller(named: name).unit }
    #expect(try unit("handlaggare1") == unit("arbetsledare1"))
    #expect(try unit("handlaggare1") == unit("handlaggare2"))
    #expect(try unit("handlaggare3") == unit("arbetsledare2"))
    #expect(try unit("handlaggare1") != unit("handlaggare3"))
    #expect(try unit("redaktor") == nil)
  }

  @Test func `a user there is not is refused with those there are`() throws {
    #expect(throws: EngineError.noSuchPracticeUser(known: PracticeUsers.all.map(\.name))) {
      try Samples.practice(as: "nagon")
    }
  }

  @Test func `a practice store in a directory is reopened as it was`() throws {
    let scratch = try Scratch()
    let made = try Samples.practice(as: "redaktor", in: scratch.directory)
    let report = try made.importing([Samples.yaml("PROV-1")])
    #expect(report?.changes.map(\.id) == ["PROV-1"])
    let reopened = try Samples.practice(
      day: Samples.day.adding(days: 30), in: scratch.directory)
    #expect(reopened.store.mark.practiceDay == Samples.day)
    #expect(try reopened.catalogue()["PROV-1"] != nil)
    #expect(try reopened.store.check() == [])
  }

  @Test func `practice and real stores are not taken for each other`() throws {
    let scratch = try Scratch()
    _ = try Samples.practice(in: scratch.directory)
    #expect(throws: EngineError.store(.isPracticeStore)) {
      try SoloEngine.open(
        scratch.directory, user: "anna", bundled: Samples.bundled, clock: Samples.clock)
    }
    #expect(throws: EngineError.store(.isPracticeStore)) { try scratch.create([]) }
    let real = try Scratch()
    _ = try real.create([])
    #expect(throws: EngineError.store(.isRealStore)) {
      try Samples.practice(in: real.directory)
    }
  }
}
