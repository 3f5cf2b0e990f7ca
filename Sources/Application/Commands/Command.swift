import Messages
import Screens

/// What every command does around its work: open the store, and turn errors into a sentence on
/// standard error and an exit status.
enum Command {
  static func run(
    _ options: WorkplaceOptions, _ work: (Workplace) throws -> Int32
  ) -> Int32 {
    do {
      return try work(try WorkplaceOpener(options).open())
    } catch {
      return report(error)
    }
  }

  /// As `run`, for a command about orders.
  static func runOrders(
    _ options: WorkplaceOptions, _ work: (Workplace) throws -> Int32
  ) -> Int32 {
    do {
      return try work(try WorkplaceOpener(options).openForOrders())
    } catch {
      return report(error)
    }
  }

  /// Writes what went wrong and gives the status to end with.
  static func report(_ error: any Error) -> Int32 {
    let output = Output()
    switch error {
    case let error as WorkplaceError:
      if case .engine(let inner) = error { return report(inner) }
      output.error(WorkplaceText.sentence(error))
      return error.status
    case let error as EngineError:
      output.error(ErrorText.sentence(error))
      if case .faults(let faults) = error {
        for fault in faults { output.error(FileFaultText.sentence(fault)) }
      }
      return ExitStatus.of(error)
    case let error as CommandError:
      output.error(CommandText.sentence(error))
      return error.status
    default:
      output.error(CommandText.unexpected)
      return ExitStatus.inputOutput
    }
  }
}
