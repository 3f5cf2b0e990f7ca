import Glibc
import TestSupport

/// Runs a program without a terminal, with files for its standard input, output and error.
enum Launch {
  struct Failure: Error {
    let call: String
    let code: Int32
  }

  /// A started program.
  struct Running {
    let process: pid_t

    /// Whether it has come to its end, which is still to be waited for.
    var hasEnded: Bool {
      var report = siginfo_t()
      let answer = waitid(P_PID, id_t(process), &report, WEXITED | WNOHANG | WNOWAIT)
      return answer != 0 || report.si_signo == SIGCHLD
    }

    /// Ends it at once, as the system does when memory runs out.
    func kill() { _ = Glibc.kill(process, SIGKILL) }

    /// Waits for its end.
    func end() -> ProgramEnd {
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
      let signal = status & 0x7F
      return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
    }
  }

  /// Starts a program with its signals as a shell would have them.
  static func start(
    _ command: [String], environment: [String: String], folder: String, input: String,
    output: String, error: String
  ) throws(Failure) -> Running {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, error, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    // glibc's own call for the directory is not visible from Swift.
    let command = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder] + command
    var arguments = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, command[0], &actions, &attributes, &arguments, &variables)
    guard code == 0 else { throw Failure(call: "posix_spawn", code: code) }
    return Running(process: child)
  }
}
