import Domain
import Foundation

/// The values of an order's object. What has the wrong form is reported and left empty; what form
/// cannot tell (codes, lengths, days in order) is for the rules.
struct OrderJSONParts {
  let row: MappingReader
  private var log: FaultLog { row.log }
  /// More values of a list are not read; no list of an order takes nearly as many.
  private static let mostItems = 100

  init(row: MappingReader) { self.row = row }

  /// Everything but the overrides.
  func content() -> ReferralContent {
    var content = ReferralContent()
    let insats = text(row, ReferralField.insats.rawValue)
    if !insats.isEmpty { content.insats = InsatsID(insats.uppercased()) }
    content.client = client()
    content.legalGround = code(.legalGround)
    content.incomeObstacle = code(.incomeObstacle)
    content.targetGroups = texts(.targetGroups).map { TargetGroupKey($0) }
    content.reasons = texts(.reasons).map { CodeKey($0) }
    content.goals = texts(.goals)
    for field in ReferralField.allCases where OrderPath.root.contains(field.rawValue) {
      if let path = field.text { content[keyPath: path] = text(row, field.rawValue) }
    }
    readChildren(&content)
    content.consent = consent()
    content.wishedStart = row.day(ReferralField.wishedStart.rawValue)
    content.hoursPerWeek = row.wholeNumber(ReferralField.hoursPerWeek.rawValue)
    content.reviewDay = row.day(ReferralField.reviewDay.rawValue)
    return content
  }

  /// In upper case, since the same id may be written in two ways.
  func requestID() -> String? {
    let given = text(row, OrderPath.requestID)
    guard !given.isEmpty, let node = row[OrderPath.requestID] else { return nil }
    guard let id = UUID(uuidString: given) else {
      log.report(.wrongForm(expected: .identifier), at: node, field: OrderPath.requestID)
      return nil
    }
    return id.uuidString
  }

  private func client() -> ClientIdentity {
    var client = ClientIdentity()
    let keys = Set(OrderPath.clientFields.map(\.rawValue))
    guard let part = row.mapping(OrderPath.client, keys: keys) else { return client }
    client.caseNumber = text(part, ReferralField.caseNumber.rawValue)
    client.name = text(part, ReferralField.name.rawValue)
    client.personalNumber = text(part, ReferralField.personalNumber.rawValue)
    client.isProtected = part.yesOrNo(ReferralField.isProtected.rawValue) ?? false
    return client
  }

  private func readChildren(_ content: inout ReferralContent) {
    guard
      let part = row.mapping(
        OrderPath.children, keys: [OrderPath.hasChildren, OrderPath.situation])
    else { return }
    content.hasChildren = part.yesOrNo(OrderPath.hasChildren)
    content.childrensSituation = text(part, OrderPath.situation)
  }

  private func consent() -> Consent? {
    let field = ReferralField.consent.rawValue
    let keys = Set(ConsentPart.allCases.map(\.rawValue))
    guard let part = row.mapping(field, keys: keys) else { return nil }
    part.require(ConsentPart.given.rawValue, ConsentPart.form.rawValue)
    let receiver = text(part, ConsentPart.receiver.rawValue)
    let purpose = text(part, ConsentPart.purpose.rawValue)
    let known = KnownKeys(ReferralField.allCases.map(\.rawValue))
    let path = field + "." + ConsentPart.fields.rawValue
    let listed = part.items(ConsentPart.fields.rawValue, limit: Self.mostItems)
    let fields = listed.enumerated().compactMap { index, node in
      log.code(node, path + "[\(index)]", among: known).flatMap(ReferralField.init(rawValue:))
    }
    let until = part.day(ConsentPart.until.rawValue)
    let withdrawn = part.day(ConsentPart.withdrawn.rawValue)
    let given = part.day(ConsentPart.given.rawValue)
    let form = part.choice(ConsentPart.form.rawValue, Consent.Form.self)
    // What could not be read is filled in, so that the rules can say what is wrong with the rest.
    return Consent(
      receiver: receiver, fields: fields, purpose: purpose, given: given ?? Day(number: 0),
      form: form ?? .oral,
      until: until, withdrawn: withdrawn)
  }

  /// Those without faults, with their places in the list.
  func overrides() -> [(position: Int, override: WarningOverride)] {
    let field = ReferralField.overrides.rawValue
    let keys: Set<String> = [OrderPath.warning, OrderPath.reason, OrderPath.words]
    return items(row, field).enumerated().compactMap { index, node in
      let path = field + "[\(index)]."
      guard let part = MappingReader(node, keys: keys, path: path, log: log) else { return nil }
      part.require(OrderPath.warning, OrderPath.reason)
      let warning = part.choice(OrderPath.warning, ReferralWarning.Key.self)
      let reason = text(part, OrderPath.reason)
      let words = text(part, OrderPath.words)
      guard let warning, !reason.isEmpty else { return nil }
      return (index, WarningOverride(warning: warning, reason: CodeKey(reason), text: words))
    }
  }

  private func code(_ field: ReferralField) -> CodeKey? {
    let key = text(row, field.rawValue)
    return key.isEmpty ? nil : CodeKey(key)
  }

  /// As written; empty when left out.
  private func text(_ part: MappingReader, _ key: String) -> String {
    guard let node = part[key] else { return "" }
    return text(node, part.path + key) ?? ""
  }

  private func text(_ node: FileNode, _ path: String) -> String? {
    guard let text = node.asText else {
      log.report(.wrongForm(expected: .text), at: node, field: path)
      return nil
    }
    return text
  }

  /// A list of texts; one with the wrong form is empty, so that the others keep their places.
  private func texts(_ field: ReferralField) -> [String] {
    items(row, field.rawValue).enumerated().map { index, node in
      text(node, field.rawValue + "[\(index)]") ?? ""
    }
  }

  /// The rules say how many there may be, and see from these that there are too many.
  private func items(_ part: MappingReader, _ key: String) -> [FileNode] {
    Array(part.items(key, limit: .max).prefix(Self.mostItems))
  }
}
