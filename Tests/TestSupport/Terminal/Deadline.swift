import Glibc

/// A point in time after which waiting ends.
struct Deadline {
  private let end: Int

  init(_ milliseconds: Int) { end = Self.now + milliseconds }

  var remaining: Int { max(0, end - Self.now) }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
