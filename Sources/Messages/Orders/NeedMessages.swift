package import Domain

/// A need to be put in the register.
package struct SignalNeed: Codable, Hashable, Sendable {
  /// A UUID made by the asking program; the same again stores nothing more.
  package var requestID: String
  package var targetGroups: [TargetGroupKey]
  package var kind: KindKey?
  package var municipality: MunicipalityKey?
  package var source: UnmetNeed.Source
  package var text: String

  package init(
    requestID: String, targetGroups: [TargetGroupKey], kind: KindKey? = nil,
    municipality: MunicipalityKey? = nil, source: UnmetNeed.Source, text: String = ""
  ) {
    self.requestID = requestID
    self.targetGroups = targetGroups
    self.kind = kind
    self.municipality = municipality
    self.source = source
    self.text = text
  }
}

/// The editor's word on a need.
package struct AnswerNeed: Codable, Hashable, Sendable {
  package var number: Int
  package var status: UnmetNeed.Status
  package var answer: String
  /// The version the asker has seen.
  package var version: Int

  package init(number: Int, status: UnmetNeed.Status, answer: String, version: Int) {
    self.number = number
    self.status = status
    self.answer = answer
    self.version = version
  }
}

/// Needs the caller may see, and sums over all open ones.
package struct NeedRegister: Codable, Hashable, Sendable {
  /// The newest first.
  package var needs: [UnmetNeed]
  /// Of every open need, whoever noticed it, by group and kind in the order of the lists.
  package var sums: [NeedSum]

  package init(needs: [UnmetNeed], sums: [NeedSum]) {
    self.needs = needs
    self.sums = sums
  }
}
