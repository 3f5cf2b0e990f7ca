import Domain
import Glibc

extension CatalogueStore {
  /// Keeps the map as it is now, so that the next start can paint it before the store is opened. A
  /// store in memory, and one whose kept map still holds, is left as it is.
  ///
  /// To be called beside what a user waits for: at most it counts the map, and waits a moment while
  /// nobody can write.
  package func keepGlance() throws(StoreError) {
    guard let directory, GlanceFile.read(directory) == nil else { return }
    try read { database in
      let items = try MapReader(database: database).items()
      let needs = try NeedReader(database: database).openTags()
      let codes = try ListReader(database: database).codes()
      // The file's times are as coarse as the kernel's clock: two writes within one of its ticks
      // look the same, and the next may come as soon as this transaction ends.
      usleep(Self.tickMicroseconds)
      guard let stamp = StoreStamp.of(directory) else { return }
      let map = ServiceMap(items, needs: needs, codes: codes)
      let glance = MapGlance(
        isPractice: mark.isPractice, codes: codes, sums: map.sums, needs: needs)
      GlanceFile.write(glance, of: stamp, to: directory)
    }
  }

  /// Twice the longest tick there is.
  private static let tickMicroseconds: UInt32 = 20_000
}
