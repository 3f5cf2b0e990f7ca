package import Domain

/// Why the Engine did not do what it was asked. Nothing about a person is in it.
package enum EngineError: Error, Codable, Hashable, Sendable {
  /// None of the caller's roles may; these may.
  case notAllowed(RequestKind, roles: [UserRole])
  case noSuchInsats(InsatsID)
  case noSuchMunicipality(MunicipalityKey)
  /// The practice store has no such user; these it has.
  case noSuchPracticeUser(known: [String])
  /// Compare takes two or three different insatser.
  case compareCount(Int)
  /// The files cannot be imported; every fault, not only the first.
  case faults([FileFault])
  /// Cards with invented values may not enter a real store.
  case practiceData([InsatsID])
  /// A file of the program itself is missing; its path in `data/`.
  case bundledFileMissing(String)
  /// The catalogue could not be written in the form.
  case exportFailed(ExportFormat)
  case store(StoreProblem)
}
