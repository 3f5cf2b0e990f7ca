import Glibc
import Screens

/// The times the key loop asks for.
struct LoopClock {
  /// What time it is.
  let moment: () -> Moment
  /// Milliseconds that only grow, for how long something has waited.
  let milliseconds: () -> Int

  static func system(_ moment: @escaping () -> Moment) -> LoopClock {
    LoopClock(moment: moment) {
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC, &time)
      return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
    }
  }
}
