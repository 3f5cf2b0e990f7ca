import Domain
import Engine
import Exchange
import Foundation
import Messages
import Screens

/// The command `bestall`.
struct SubmitRun {
  /// The most faults told; whoever has more has not written an order.
  private static let mostFaults = 100

  private let workplace: Workplace
  private let catalogue: Catalogue
  private let format: SubmitFormat

  static func run(format: SubmitFormat, _ options: WorkplaceOptions) -> Int32 {
    do {
      if StandardInput.isTerminal { Output().error(SubmitText.prompt) }
      let bytes = try StandardInput.bytes(limit: OrderJSONReader.sizeLimit)
      let input = OrderJSONReader.read(bytes)
      return try SubmitRun(try WorkplaceOpener(options).openForOrders(), format).answer(input)
    } catch { return Command.report(error) }
  }

  private init(_ workplace: Workplace, _ format: SubmitFormat) throws {
    guard case .catalogue(let snapshot) = try workplace.engine.send(.catalogue) else {
      throw CommandError.unexpectedAnswer
    }
    self.workplace = workplace
    self.format = format
    catalogue = snapshot.catalogue
  }

  private func answer(_ input: OrderInput) throws -> Int32 {
    guard input.faults.isEmpty else { return try unreadable(input) }
    let order = SubmitOrder(
      requestID: input.requestID ?? UUID().uuidString, content: input.content)
    switch try workplace.engine.send(.submit(order)) {
    case .submitted(let receipt): return try stored(receipt, order)
    case .refused(let refusal): return try refused(refusal, input)
    default: throw CommandError.unexpectedAnswer
    }
  }

  /// The rules are asked as well, so that every fault is told at once.
  private func unreadable(_ input: OrderInput) throws -> Int32 {
    var rules: [ReferralFault] = []
    if input.isRead {
      guard
        case .assessed(let assessment) = try workplace.engine.send(
          .assess(input.content, own: nil))
      else { throw CommandError.unexpectedAnswer }
      rules = assessment.faults
    }
    return try faults(
      SubmitFault.all(input, rules, catalogue.codes, today: workplace.today()))
  }

  private func refused(_ refusal: OrderRefusal, _ input: OrderInput) throws -> Int32 {
    let sentence = RefusalText.sentence(refusal, catalogue)
    switch refusal {
    case .faults(let rules):
      return try faults(
        SubmitFault.all(input, rules, catalogue.codes, today: workplace.today()))
    case .clientDiffers: return try faults([SubmitFault(field: .caseNumber, sentence: sentence)])
    case .requestID: return try faults([SubmitFault(requestID: sentence)])
    case .warnings(let warnings, let missing):
      return try self.warnings(
        warnings.filter { missing.contains($0.key) }.map { warning in
          (warning.key, WarningText.sentence(warning, catalogue))
        })
    case .full: return try warnings([(.noFreePlace, sentence)])
    default: throw CommandError.refused(refusal, catalogue)
    }
  }

  private func stored(_ receipt: OrderReceipt, _ order: SubmitOrder) throws -> Int32 {
    do {
      try tell(receipt, order)
    } catch CommandError.cannotWriteAnswer {
      Output().error(SubmitText.storedUntold(receipt.number, order.requestID))
      return CommandError.cannotWriteAnswer.status
    }
    return ExitStatus.done
  }

  private func tell(_ receipt: OrderReceipt, _ order: SubmitOrder) throws {
    switch format {
    case .json:
      try Output().bytes(
        JSONAnswer.bytes(
          JSONValue.object([
            "bestallning": .number(receipt.number), "status": .text(receipt.status.rawValue),
            "varningar": .list(
              receipt.warnings.map { warning in
                self.warning(warning.key, WarningText.sentence(warning, catalogue))
              }),
            "begaran_id": .text(order.requestID), "har_plats": .bool(receipt.holdsPlace),
            "vantar": .bool(receipt.waits), "version": .number(receipt.version),
          ])))
    case .text: try Output().lines(SubmitText.stored(receipt, catalogue))
    }
  }

  private func faults(_ all: [SubmitFault]) throws -> Int32 {
    let faults = all.prefix(Self.mostFaults)
    let more = all.count - faults.count
    switch format {
    case .json:
      let list = faults.map { fault in
        JSONValue.object([
          "falt": .text(fault.field), "text": .text(fault.sentence), "sokvag": .text(fault.path),
        ])
      }
      var members: [String: JSONValue] = ["fel": .list(list)]
      if more > 0 { members["fler_fel"] = .number(more) }
      try Output().bytes(JSONAnswer.bytes(JSONValue.object(members)))
    case .text:
      Output().error(SubmitText.faults(all.count))
      for fault in faults {
        Output().error(fault.label.isEmpty ? fault.sentence : fault.label + ": " + fault.sentence)
      }
      if more > 0 { Output().error(SubmitText.more(more)) }
    }
    return ExitStatus.badData
  }

  /// Warnings nobody has let through.
  private func warnings(_ warnings: [(ReferralWarning.Key, String)]) throws -> Int32 {
    switch format {
    case .json:
      let list = warnings.map(warning)
      try Output().bytes(JSONAnswer.bytes(JSONValue.object(["varningar": .list(list)])))
    case .text:
      let reasons = (catalogue.codes.lists[.overrides] ?? []).map(\.key.rawValue)
      Output().error(SubmitText.warnings(warnings.count))
      for (key, sentence) in warnings { Output().error(key.rawValue + ": " + sentence) }
      Output().error(SubmitText.howToOverride(warnings.map(\.0.rawValue), reasons))
    }
    return ExitStatus.nothing
  }

  private func warning(_ key: ReferralWarning.Key, _ sentence: String) -> JSONValue {
    .object(["nyckel": .text(key.rawValue), "text": .text(sentence)])
  }
}
