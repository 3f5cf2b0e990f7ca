/// The exit codes of the program (design §8; sysexits.h).
package enum ExitStatus {
  package static let done: Int32 = 0
  /// Nothing found, or the answer is no.
  package static let nothing: Int32 = 1
  package static let usage: Int32 = 64
  package static let badData: Int32 = 65
  package static let noInput: Int32 = 66
  package static let unavailable: Int32 = 69
  package static let cannotCreate: Int32 = 73
  package static let inputOutput: Int32 = 74
  package static let tryAgain: Int32 = 75
  package static let notAllowed: Int32 = 77
}
