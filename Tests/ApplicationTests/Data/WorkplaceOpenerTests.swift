import Domain
import Engine
import Foundation
import Messages
import Screens
import Testing

@testable import Application

/// Which store is opened or made.
struct WorkplaceOpenerTests {
  private static func status(_ body: () throws -> Workplace) -> Int32 {
    do {
      _ = try body()
      return 0
    } catch { return (error as? WorkplaceError)?.status ?? -1 }
  }

  @Test func `a store that is not there is missing and nothing is made`() throws {
    let scratch = try Scratch()
    do {
      _ = try scratch.opener().open()
      Issue.record("it was opened")
    } catch {
      #expect(error.isMissingStore)
      #expect(error.status == 66)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [])
  }

  @Test(arguments: [
    (StartChoice.helsingborg, 51), (.malmo, 10), (.both, 61), (.empty, 0),
  ])
  func `a choice makes a store with its posts`(choice: StartChoice, count: Int) throws {
    let scratch = try Scratch()
    let made = try scratch.opener().create(choice)
    let opened = try scratch.opener().open()
    for workplace in [made, opened] {
      guard case .catalogue(let snapshot) = try workplace.engine.send(.catalogue) else {
        Issue.record("no catalogue")
        continue
      }
      #expect(snapshot.catalogue.insatser.count == count)
      #expect(
        workplace.session
          == Session(userName: "anna", roles: [.caseworker, .catalogueEditor]))
    }
  }

  @Test func `practice is made in memory, even where a directory was named`() throws {
    let scratch = try Scratch()
    let options = WorkplaceOptions(directory: scratch.path + "/eget")
    let workplace = try scratch.opener(options).create(.practice)
    #expect(workplace.session.isPractice)
    #expect(workplace.session.userName == "handlaggare1")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [])
  }

  @Test func `creating where there is a store opens it`() throws {
    let scratch = try Scratch()
    _ = try scratch.opener().create(.malmo)
    let again = try scratch.opener().create(.helsingborg)
    guard case .map(let map) = try again.engine.send(.map) else {
      Issue.record("no map")
      return
    }
    #expect(map.items.count == 10)
  }

  @Test func `the option comes before the variable, and that before the standard places`() throws {
    let scratch = try Scratch()
    let path = scratch.path
    let variables = [
      "HOME": path + "/hem", "XDG_DATA_HOME": path + "/xdg", "INSATSKARTA_LAGER": path + "/eget",
    ]
    let option = WorkplaceOptions(directory: path + "/val")
    _ = try scratch.opener(option, variables).create(.empty)
    #expect(scratch.hasStore("val"))
    _ = try scratch.opener(WorkplaceOptions(), variables).create(.empty)
    #expect(scratch.hasStore("eget"))
    var fewer = variables
    fewer["INSATSKARTA_LAGER"] = nil
    _ = try scratch.opener(WorkplaceOptions(), fewer).create(.empty)
    #expect(scratch.hasStore("xdg/insatskarta"))
    fewer["XDG_DATA_HOME"] = nil
    _ = try scratch.opener(WorkplaceOptions(), fewer).create(.empty)
    #expect(scratch.hasStore("hem/.local/share/insatskarta"))
  }

  @Test(arguments: [[:], ["HOME": "relativ"], ["XDG_DATA_HOME": "relativ"]])
  func `without a home there is no place for a store`(variables: [String: String]) throws {
    let scratch = try Scratch()
    #expect(Self.status { try scratch.opener(WorkplaceOptions(), variables).open() } == 73)
    let practice = WorkplaceOptions(isPractice: true)
    #expect(Self.status { try scratch.opener(practice, variables).open() } == 0)
  }

  @Test func `user and day can be chosen in practice only`() throws {
    let scratch = try Scratch()
    _ = try scratch.opener().create(.empty)
    #expect(Self.status { try scratch.opener(WorkplaceOptions(userName: "admin")).open() } == 64)
    #expect(Self.status { try scratch.opener(WorkplaceOptions(day: "2026-01-01")).open() } == 64)
    let practice = WorkplaceOptions(isPractice: true, userName: "admin", day: "2026-01-01")
    #expect(try scratch.opener(practice).open().session.userName == "admin")
    let wrong = WorkplaceOptions(isPractice: true, day: "2026-02-29")
    #expect(Self.status { try scratch.opener(wrong).open() } == 64)
    let nobody = WorkplaceOptions(isPractice: true, userName: "anna")
    #expect(Self.status { try scratch.opener(nobody).open() } == 64)
  }

  @Test func `practice and real stores are not opened as each other`() throws {
    let scratch = try Scratch()
    let directory = scratch.path + "/lager"
    let practice = WorkplaceOptions(directory: directory, isPractice: true)
    #expect(Self.status { try scratch.opener(practice).open() } == 0)
    #expect(scratch.hasStore("lager"))
    let real = WorkplaceOptions(directory: directory)
    #expect(Self.status { try scratch.opener(real).open() } == 77)
    #expect(Self.status { try scratch.opener(real).create(.both) } == 77)
    let other = WorkplaceOptions(directory: scratch.path + "/riktigt")
    _ = try scratch.opener(other).create(.empty)
    var asPractice = other
    asPractice.isPractice = true
    #expect(Self.status { try scratch.opener(asPractice).open() } == 77)
  }
}
