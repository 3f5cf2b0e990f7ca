import Domain
import Engine
import Foundation
import Store

/// Makes a store of millions of orders, and measures what the program does in it. See
/// `Tests/Bench/README.md`.
@main
enum StoreBench {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let environment = ProcessInfo.processInfo.environment
    guard let command = arguments.first, let folder = arguments.dropFirst().first,
      let data = environment["DATA"]
    else {
      FileHandle.standardError.write(
        Data(
          "StoreBench make|check|measure FOLDER, with DATA=folder of data/ [ROWS= SEED= N=]\n".utf8)
      )
      exit(2)
    }
    let rows = environment["ROWS"].flatMap { Int($0) } ?? 10_000_000
    let seed = environment["SEED"].flatMap { UInt64($0) } ?? 1
    guard let today = Day("2026-11-25") else { exit(2) }
    let stores = try BenchStore(data: data, today: today)
    let clock = ContinuousClock()
    let start = clock.now
    let (directory, isNew) = try stores.large(in: folder, rows: rows, seed: seed) { what in
      let seconds = (clock.now - start).components.seconds
      FileHandle.standardError.write(Data("\(seconds) s: \(what)\n".utf8))
    }
    if isNew {
      JSONLine.write([
        ("name", "generation"), ("rows", rows), ("seconds", (clock.now - start).components.seconds),
        ("bytes", directory.size),
      ])
    }
    switch command {
    case "check":
      let faults = try CatalogueStore.open(directory, expecting: .practice).check()
      for fault in faults.prefix(20) { print(fault) }
      exit(faults.isEmpty ? 0 : 1)
    case "measure":
      let rounds = environment["N"].flatMap { Int($0) } ?? 300
      let large = try CatalogueStore.open(directory, expecting: .practice)
      let ratios = try DurabilityBench(stores: stores, folder: folder, rounds: rounds)
        .run(large, clients: max(1, rows * 3 / 10))
      for (name, ratio) in ratios {
        JSONLine.write([("name", name), ("times_append", Stopwatch.rounded(ratio))])
      }
    case "memory":
      let trial = try SoloEngine.trial(
        storeID: "6f1c1f6e-0000-4000-8000-000000000002", user: "ovning-solo",
        bundled: stores.bundled, clock: stores.clock)
      let lists = try stores.bundled.lists()
      try trial.store.importCatalogue(
        CatalogueImport(cards: try stores.bundled.cards(of: nil, lists), covered: []), by: "s",
        at: 1, day: today)
      var orders = try OrderTrial(trial, today: today, clients: 40, seed: 1)
      var watches = [Stopwatch("order_memory"), Stopwatch("request_memory")]
      for _ in 0..<3_000 {
        try watches[0].time(orders.submission())
        try watches[1].time(try orders.request())
      }
      for watch in watches { watch.write() }
    default: break
    }
  }
}

extension StoreDirectory {
  /// Of the store's file, in bytes.
  var size: Int {
    let size = try? FileManager.default.attributesOfItem(atPath: file)[.size]
    return (size as? NSNumber)?.intValue ?? 0
  }
}
