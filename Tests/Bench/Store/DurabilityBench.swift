import Domain
import Engine
import Foundation
import Messages
import Store

/// P12: what a durable order with its audit row costs beside a bare append and sync, in an empty store
/// and in a large one, in turn.
struct DurabilityBench {
  let stores: BenchStore
  let folder: String
  let rounds: Int

  /// - Returns: how many times the append each costs, by name, at the median.
  func run(_ large: CatalogueStore, clients: Int) throws -> [(name: String, ratio: Double)] {
    let empty = StoreDirectory(path: folder + "/lager-tomt")
    try? FileManager.default.removeItem(atPath: empty.path)
    let solo = try SoloEngine.create(
      empty, municipalities: ["helsingborg", "malmo"],
      storeID: "6f1c1f6e-0000-4000-8000-000000000002", user: "ovning-solo",
      bundled: stores.bundled, clock: stores.clock)
    let worker = try stores.engine(
      large,
      Caller(
        name: BenchCatalogue.caseworker(0, 0), roles: [.caseworker],
        unit: BenchCatalogue.unit(0)))
    let append = try Append(folder + "/append.bin", bytes: 512)
    var inEmpty = try OrderTrial(solo, today: stores.today, clients: 40, seed: 1)
    var inLarge = try OrderTrial(worker, today: stores.today, clients: clients, seed: 2)
    var watches = [
      "append_fdatasync", "order_empty", "order_large", "request_empty", "request_large",
    ]
    .map { Stopwatch($0) }
    for round in 0..<(rounds + 50) {
      var bodies: [() throws -> Void] = [append.append, inEmpty.submission(), inLarge.submission()]
      bodies += [try inEmpty.request(), try inLarge.request()]
      for (index, body) in bodies.enumerated() {
        // The first rounds make the clients of the empty store, and warm everything.
        if round < 50 { try body() } else { try watches[index].time(body) }
      }
    }
    for watch in watches { watch.write() }
    let floor = watches[0].quantile(0.5)
    return watches.dropFirst().map { ($0.name, $0.quantile(0.5) / floor) }
  }
}
