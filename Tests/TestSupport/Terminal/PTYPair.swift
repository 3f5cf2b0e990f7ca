import Canvas
import Glibc

/// The two ends of a new pseudo-terminal, and starting a program on it.
struct PTYPair {
  let master: Int32
  private let slaveName: String

  /// Linux's own calls: the portable ones (`grantpt`, `ptsname`) are not visible from Swift.
  private static let unlock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430
  private static let newSession: Int16 = 0x80

  init(size: Size) throws(PTYFailure) {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0 else { throw .system(call: "open /dev/ptmx", code: errno) }
    var locked: Int32 = 0
    var index: Int32 = 0
    guard ioctl(master, Self.unlock, &locked) == 0, ioctl(master, Self.number, &index) == 0 else {
      let code = errno
      close(master)
      throw .system(call: "ioctl on the pseudo-terminal", code: code)
    }
    slaveName = "/dev/pts/\(index)"
    Self.set(size, on: master)
  }

  static func set(_ size: Size, on descriptor: Int32) {
    var window = winsize()
    window.ws_col = UInt16(clamping: size.width)
    window.ws_row = UInt16(clamping: size.height)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &window)
  }

  /// Starts a program as the leader of a new session whose terminal this is.
  /// - Parameters:
  ///   - command: the program's path and its arguments.
  ///   - environment: the whole environment.
  ///   - reports: becomes the reading end of a pipe that is the program's descriptor 3.
  /// - Returns: the process.
  /// - Throws: `PTYFailure.system`; the pair is closed then.
  func spawn(
    _ command: [String], _ environment: [String: String], reports: inout Int32
  ) throws(PTYFailure) -> pid_t {
    var pipe: [Int32] = [-1, -1]
    guard Glibc.pipe(&pipe) == 0 else { throw .system(call: "pipe", code: errno) }
    for end in pipe { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    // Opening it without O_NOCTTY in a new session makes it the session's terminal.
    posix_spawn_file_actions_addopen(&actions, 0, slaveName, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_adddup2(&actions, pipe[1], 3)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes,
      Self.newSession | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    var arguments = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    var child: pid_t = 0
    let code = posix_spawn(&child, command[0], &actions, &attributes, &arguments, &variables)
    for text in arguments + variables { free(text) }
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
    close(pipe[1])
    guard code == 0 else {
      close(pipe[0])
      close(master)
      throw .system(call: "posix_spawn", code: code)
    }
    reports = pipe[0]
    return child
  }
}
