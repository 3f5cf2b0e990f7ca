import Domain
import Engine
import Exchange
import Foundation
import Messages
import Store

/// The stores the bench measures.
struct BenchStore {
  let bundled: BundledFiles
  let today: Day

  /// `data`: the folder `data/` of the checkout.
  init(data: String, today: Day) throws {
    var files: [String: [UInt8]] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: data) ?? .init() {
      guard path.hasSuffix(".yaml"),
        let content = FileManager.default.contents(atPath: data + "/" + path)
      else { continue }
      files[path] = Array(content)
    }
    bundled = BundledFiles(files)
    self.today = today
  }

  private var noon: Int { today.number * 86_400 + 43_200 }

  var clock: EngineClock { EngineClock(now: { [noon] in noon }, today: { [today] in today }) }

  /// A practice store of so many orders, made once for the same number and seed.
  /// - Returns: its folder, and whether it was made now.
  func large(
    in folder: String, rows: Int, seed: UInt64, tell: (String) -> Void
  ) throws -> (directory: StoreDirectory, isNew: Bool) {
    let directory = StoreDirectory(path: "\(folder)/lager-\(rows)-\(seed)")
    let mark = directory.path + ".klart"
    if FileManager.default.fileExists(atPath: mark) { return (directory, false) }
    try? FileManager.default.removeItem(atPath: directory.path)
    let lists = try bundled.lists()
    let catalogue = BenchCatalogue(
      try bundled.cards(of: nil, lists), lists.book.codes, open: rows / 100)
    let store = try CatalogueStore.openOrCreate(
      directory,
      mark: StoreMark(id: "6f1c1f6e-0000-4000-8000-000000000001", practiceDay: today),
      by: "systemet", at: noon)
    _ = try store.sync(
      lists.book.codes, municipalities: lists.book.municipalities, providers: lists.providers,
      synonyms: lists.synonyms, digest: bundled.codesDigest, by: "systemet", at: noon, day: today)
    try store.importCatalogue(
      CatalogueImport(cards: catalogue.cards, covered: []), by: "systemet", at: noon, day: today)
    try store.close()
    tell("katalogen")
    setenv("SQLITE_TMPDIR", directory.path, 1)
    try BulkLoad(directory.file, catalogue, rows: rows, today: today, seed: seed).run(tell)
    try finish(directory, tell)
    guard FileManager.default.createFile(atPath: mark, contents: nil) else {
      throw BulkDatabase.Failure(description: mark)
    }
    return (directory, true)
  }

  /// Lets the program itself do what it does in every store: take what fell due, and keep drafts and
  /// needs.
  private func finish(_ directory: StoreDirectory, _ tell: (String) -> Void) throws {
    let store = try CatalogueStore.open(directory, expecting: .practice)
    let editor = try engine(store, Caller(name: "redaktor", roles: [.catalogueEditor]))
    if case .dueStepsRun(let count) = try editor.send(.runDueSteps) {
      tell("det som förfallit: \(count)")
    }
    var needs: [(need: UnmetNeed, requestID: String)] = []
    for index in 0..<20_000 {
      let need = UnmetNeed(
        number: 0, targetGroups: index % 3 == 0 ? ["sprakhinder"] : ["rehab"],
        kind: KindKey(index % 2 == 0 ? "T08" : "T05"), municipality: nil, source: .noPlace,
        status: index < 19_000 ? .acted : .new, text: "",
        answer: index < 19_000 ? "Övning: finns nu." : "",
        sender: BenchCatalogue.caseworker(index % 20, index / 20 % 20),
        unit: BenchCatalogue.unit(index % 20), day: today.adding(days: -index % 300))
      let digits = String(index)
      let zeros = String(repeating: "0", count: 12 - digits.count)
      needs.append((need, "0feb0000-0000-4000-9000-" + zeros + digits))
    }
    try store.plant(needs, answeredBy: "redaktor")
    tell("behoven")
    for unit in 0..<BenchCatalogue.units {
      for index in 0..<3 {
        let name = BenchCatalogue.caseworker(unit, index)
        let engine = try engine(
          store, Caller(name: name, roles: [.caseworker], unit: BenchCatalogue.unit(unit)))
        for number in 0..<3 {
          var content = ReferralContent()
          content.justification = "Övning: utkast \(number)."
          let digits = String(unit * 1_000 + index * 10 + number)
          let id =
            "0dd00000-0000-4000-9000-" + String(repeating: "0", count: 12 - digits.count) + digits
          _ = try engine.send(.saveDraft(DraftSave(id: id, content: content, version: 0)))
        }
      }
    }
    tell("utkasten")
    try store.close()
  }

  func engine(_ store: CatalogueStore, _ caller: Caller) throws -> SoloEngine {
    SoloEngine(store: store, caller: caller, clock: clock, rules: try bundled.rules())
  }
}
