import Domain
import Foundation
import Search
import Store
import Synchronization

/// Makes the search index of a catalogue, beside the key loop: from the kept file when that is of
/// this catalogue, else anew.
enum IndexBuilding {
  /// From here on two threads pay.
  private static let worthTwoThreads = 5_000

  static func index(_ catalogue: Catalogue, file: IndexFile?) -> SearchIndex {
    guard catalogue.insatser.count >= SearchIndex.worthKeeping else { return built(catalogue) }
    if let bytes = file?.read(), let index = SearchIndex(catalogue, bytes: bytes) {
      return index
    }
    let index = built(catalogue)
    file?.write(index.bytes)
    return index
  }

  private static func built(_ catalogue: Catalogue) -> SearchIndex {
    guard catalogue.insatser.count >= worthTwoThreads else { return SearchIndex(catalogue) }
    let plan = SearchIndexPart.Plan(catalogue)
    let second = Mutex<SearchIndexPart?>(nil)
    let rest = NSCondition()
    Thread.detachNewThread {
      let part = SearchIndexPart(plan, part: 1, of: 2)
      rest.lock()
      second.withLock { $0 = part }
      rest.signal()
      rest.unlock()
    }
    let first = SearchIndexPart(plan, part: 0, of: 2)
    rest.lock()
    while second.withLock({ $0 == nil }) { rest.wait() }
    rest.unlock()
    return SearchIndex(catalogue, parts: [first] + second.withLock { [$0].compactMap { $0 } })
  }
}
