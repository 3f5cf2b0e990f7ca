package import Messages
package import Store

extension EngineError {
  /// The same error in the words of the messages.
  package init(_ error: StoreError) { self = .store(StoreProblem(error)) }

  /// Runs work on the store.
  static func mapping<Result>(
    _ body: () throws(StoreError) -> Result
  ) throws(EngineError) -> Result {
    do { return try body() } catch { throw EngineError(error) }
  }
}

extension StoreProblem {
  init(_ error: StoreError) {
    self =
      switch error {
      case .missing(let path): .missing(path: path)
      case .notPrivate(let path, let mode): .notPrivate(path: path, mode: mode)
      case .notOwner(let path): .notOwner(path: path)
      case .symbolicLink(let path): .symbolicLink(path: path)
      case .wrongSort(let path): .wrongSort(path: path)
      case .networkFileSystem(let path): .networkFileSystem(path: path)
      case .cannotCreate(let path, let code): .cannotCreate(path: path, code: code)
      case .empty(let path): .empty(path: path)
      case .truncated(let path): .truncated(path: path)
      case .notAStore(let path): .notAStore(path: path)
      case .damaged: .damaged
      case .futureVersion(let found, let known): .futureVersion(found: found, known: known)
      case .isPracticeStore: .isPracticeStore
      case .isRealStore: .isRealStore
      case .wrongSetting(let pragma, let found): .wrongSetting(pragma: pragma, found: found)
      case .busy: .busy
      case .diskFull: .diskFull
      case .readOnly: .readOnly
      case .ioError(let code): .ioError(code: code)
      case .constraint(let rule): .constraint(rule: rule)
      case .other(let code): .other(code: code)
      case .duplicate(let id): .duplicate(id)
      case .unknownReference(let id, let field, let value):
        .unknownReference(insats: id, field: field, value: value)
      case .forbiddenText(let id): .forbiddenText(id)
      }
  }
}
