import Domain
import Engine
import Foundation
import Messages
import Screens
import Store

/// Finds, opens and makes stores as the command line, the environment and the system say.
struct WorkplaceOpener: Sendable {
  let options: WorkplaceOptions
  private let environment: Environment

  init(_ options: WorkplaceOptions, environment: Environment = .process) {
    self.options = options
    self.environment = environment
  }

  /// What time it is, with the day the practice was told where there is one.
  func moment() -> Moment {
    let day = options.isPractice ? options.day.flatMap { Day($0) } : nil
    return Moment(seconds: environment.now(), today: day ?? environment.today())
  }

  /// Opens the store asked for; a practice store is made when it is not there.
  /// - Throws: `store(.missing)` when there is no real store.
  func open() throws(WorkplaceError) -> Workplace {
    if options.isPractice { return try practice() }
    try refusePracticeOnly()
    let directory = try directory()
    return try engine { clock throws(EngineError) in
      try .open(directory, user: environment.userName, bundled: Self.bundled, clock: clock)
    }
  }

  /// What the first screen shows of the store asked for, where it is kept and still holds. Found
  /// without opening the store, which is to be opened next and may say that something is wrong.
  func glance() -> Glance? {
    do {
      let caller = try expectedCaller()
      guard let directory = try options.isPractice ? practiceDirectory : directory(),
        let map = GlanceFile.read(directory), map.isPractice == options.isPractice
      else { return nil }
      return Glance(map: map, session: Session(caller, isPractice: map.isPractice))
    } catch { return nil }
  }

  /// Opens the store asked for, and takes what fell due in it: for whoever reads or changes orders.
  func openForOrders() throws(WorkplaceError) -> Workplace {
    let workplace = try open()
    do { _ = try workplace.engine.send(.runDueSteps) } catch { throw .engine(error) }
    return workplace
  }

  /// Makes a store with what the user chose at the first start, or opens the one that somebody
  /// else made meanwhile.
  func create(_ choice: StartChoice) throws(WorkplaceError) -> Workplace {
    if choice == .practice {
      var options = options
      options.isPractice = true
      options.directory = nil
      return try WorkplaceOpener(options, environment: environment).practice()
    }
    let directory = try directory()
    return try engine { clock throws(EngineError) in
      try .create(
        directory, municipalities: Self.municipalities(choice), storeID: UUID().uuidString,
        user: environment.userName, bundled: Self.bundled, clock: clock)
    }
  }

  /// Makes a store with the cards of some files, whole or not at all.
  func create(importing files: CatalogueFiles) throws(WorkplaceError) -> ImportReport {
    let directory = try directory()
    do {
      return try SoloEngine.create(
        directory, importing: files, storeID: UUID().uuidString, user: environment.userName,
        bundled: Self.bundled, clock: clock(nil))
    } catch { throw .engine(error) }
  }

  /// An empty store in memory, for trying files before there is a store.
  func trial() throws(WorkplaceError) -> Workplace {
    try engine { clock throws(EngineError) in
      try .trial(
        storeID: UUID().uuidString, user: environment.userName, bundled: Self.bundled,
        clock: clock)
    }
  }

  private func practice() throws(WorkplaceError) -> Workplace {
    let day = try chosenDay()
    return try engine(on: day) { clock throws(EngineError) in
      try .practice(
        practiceDirectory, as: options.userName ?? PracticeUsers.standard,
        day: day ?? environment.today(), storeID: UUID().uuidString, bundled: Self.bundled,
        clock: clock)
    }
  }

  private var practiceDirectory: StoreDirectory? {
    options.directory.map { StoreDirectory(path: $0) }
  }

  /// Whom the Engine will say that the user is.
  private func expectedCaller() throws(WorkplaceError) -> Caller {
    guard options.isPractice else {
      try refusePracticeOnly()
      return Caller(name: environment.userName, roles: SoloEngine.soloRoles)
    }
    _ = try chosenDay()
    do { return try PracticeUsers.caller(named: options.userName ?? PracticeUsers.standard) } catch
    {
      throw .engine(error)
    }
  }

  private func chosenDay() throws(WorkplaceError) -> Day? {
    guard let text = options.day else { return nil }
    guard let day = Day(text) else { throw .wrongDay }
    return day
  }

  /// Who one is and what day it is are the system's to say, except in practice.
  private func refusePracticeOnly() throws(WorkplaceError) {
    if options.userName != nil || options.day != nil { throw .onlyInPractice }
  }

  private func directory() throws(WorkplaceError) -> StoreDirectory {
    if let path = options.directory ?? environment.value("INSATSKARTA_LAGER") {
      return StoreDirectory(path: path)
    }
    let standard = StoreDirectory.standard(
      dataHome: environment.value("XDG_DATA_HOME"), home: environment.value("HOME"))
    guard let standard else { throw .noHome }
    return standard
  }

  private func clock(_ day: Day?) -> EngineClock {
    EngineClock(now: environment.now, today: { [environment] in day ?? environment.today() })
  }

  private func engine(
    on day: Day? = nil, _ make: (EngineClock) throws(EngineError) -> SoloEngine
  ) throws(WorkplaceError) -> Workplace {
    let clock = clock(day)
    do {
      return Workplace(try make(clock), today: clock.today)
    } catch { throw .engine(error) }
  }

  private static func municipalities(_ choice: StartChoice) -> [MunicipalityKey] {
    switch choice {
    case .helsingborg: ["helsingborg"]
    case .malmo: ["malmo"]
    case .both: ["helsingborg", "malmo"]
    case .empty, .practice: []
    }
  }

  private static let bundled = BundledFiles(
    Dictionary(
      BundledData.files.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first }))
}
