import Domain
import Messages

extension ExitStatus {
  /// The exit code an error of the Engine ends a command with.
  static func of(_ error: EngineError) -> Int32 {
    switch error {
    case .notAllowed: notAllowed
    case .noSuchInsats: nothing
    case .noSuchMunicipality, .faults, .practiceData: badData
    case .noSuchPracticeUser, .compareCount: usage
    case .bundledFileMissing, .exportFailed: inputOutput
    case .store(let problem): of(problem)
    }
  }

  /// The exit code of what the Engine did not do for a reason the user can act on.
  static func of(_ refusal: OrderRefusal) -> Int32 {
    switch refusal {
    case .noSuchOrder, .noSuchClient, .noSuchDraft, .warnings, .full, .conflict, .contactConflict,
      .noContactNow, .noCopy, .tooManyNames,
      .decided, .noSuchDeviation, .noSuchNeed, .needConflict, .placesChanged, .noSuchReceiver,
      .handoverChanged:
      nothing
    case .faults, .clientDiffers, .personalNumber, .requestID, .day, .words, .places: badData
    case .draftConflict: tryAgain
    case .othersClient, .othersInsats: notAllowed
    case .step(let error): of(error)
    }
  }

  private static func of(_ error: LifecycleError) -> Int32 {
    switch error {
    case .noSuchStep, .cannotTakeBack: nothing
    case .notAllowed, .otherUnit, .ownReferral, .notOwnReferral, .notDecider: notAllowed
    case .reasonMissing, .reasonUnknown, .reasonNotAsked, .reportNotAsked: usage
    case .textMissing, .text, .outcomesMissing: badData
    }
  }

  private static func of(_ problem: StoreProblem) -> Int32 {
    switch problem {
    case .missing: noInput
    case .notPrivate, .notOwner, .symbolicLink, .networkFileSystem, .isPracticeStore, .isRealStore:
      notAllowed
    case .cannotCreate, .wrongSort: cannotCreate
    case .empty, .truncated, .notAStore, .damaged, .futureVersion, .constraint, .duplicate,
      .unknownReference, .forbiddenText:
      badData
    case .busy: tryAgain
    case .wrongSetting, .diskFull, .readOnly, .ioError, .other: inputOutput
    }
  }
}
