/// Why a command could not do its work, apart from what the Engine says.
enum CommandError: Error {
  /// A filter that does not exist; the sentence says which.
  case wrongFilter(String)
  case wrongLimit
  case noSuchFile(name: String)
  case cannotRead(name: String)
  /// The file to write is there already; it is never overwritten.
  case fileExists(name: String)
  case cannotWrite(name: String)
  /// Standard output took only a part of the answer, or nothing.
  case cannotWriteAnswer
  /// The Engine answered with something else than was asked for.
  case unexpectedAnswer

  var status: Int32 {
    switch self {
    case .wrongFilter, .wrongLimit: ExitStatus.usage
    case .noSuchFile, .cannotRead: ExitStatus.noInput
    case .fileExists, .cannotWrite: ExitStatus.cannotCreate
    case .unexpectedAnswer, .cannotWriteAnswer: ExitStatus.inputOutput
    }
  }
}
