import Domain
import Messages

/// Why a command could not do its work, apart from what the Engine says.
enum CommandError: Error {
  /// A value of an option or filter that does not exist; the sentence says which.
  case wrongValue(String)
  case wrongLimit
  case noSuchFile(name: String)
  case cannotRead(name: String)
  /// The file to write is there already; it is never overwritten.
  case fileExists(name: String)
  case cannotWrite(name: String)
  /// Standard input is closed or cannot be read.
  case cannotReadInput
  /// Standard input is not UTF-8.
  case inputNotText
  /// Standard input holds nothing that says anything.
  case noInput
  /// Standard input has a control or invisible character.
  case forbiddenInput(code: UInt32)
  /// In bytes.
  case inputTooLarge(limit: Int)
  /// The Engine did not do it, for a reason the user can act on.
  case refused(OrderRefusal, Catalogue)
  /// Standard output took only a part of the answer, or nothing.
  case cannotWriteAnswer
  /// The Engine answered with something else than was asked for.
  case unexpectedAnswer

  var status: Int32 {
    switch self {
    case .wrongValue, .wrongLimit: ExitStatus.usage
    case .noSuchFile, .cannotRead, .cannotReadInput: ExitStatus.noInput
    case .inputNotText, .noInput, .inputTooLarge, .forbiddenInput: ExitStatus.badData
    case .refused(let refusal, _): ExitStatus.of(refusal)
    case .fileExists, .cannotWrite: ExitStatus.cannotCreate
    case .unexpectedAnswer, .cannotWriteAnswer: ExitStatus.inputOutput
    }
  }
}
