/// A need that no insats meets (behov utan insats). It is of target groups and kinds, never of a
/// client.
package struct UnmetNeed: Codable, Hashable, Sendable, Identifiable {
  /// Where it was noticed; the last two are marked as noticed by the program.
  package enum Source: String, Codable, CaseIterable, Sendable {
    case search = "sok"
    case map = "karta"
    case form = "bestallning"
    /// A search without a hit.
    case noHit = "noll_traff"
    /// A provider said no for lack of place.
    case noPlace = "plats_saknas"

    package var isAutomatic: Bool { self == .noHit || self == .noPlace }
  }

  package enum Status: String, Codable, CaseIterable, Sendable {
    case new = "ny"
    case assessed = "bedomd"
    case acted = "atgard"
    case rejected = "avslag"

    /// Whether it still is a need that nothing meets.
    package var isOpen: Bool { self == .new || self == .assessed }

    /// Whether the sender is to be told why.
    package var wantsAnswer: Bool { !isOpen }
  }

  /// Counts from 1 in each store.
  package var number: Int
  package var targetGroups: [TargetGroupKey]
  package var kind: KindKey?
  package var municipality: MunicipalityKey?
  package var source: Source
  package var status: Status
  /// What was missed, in words; empty for those noticed by the program.
  package var text: String
  /// The editor's answer; empty until there is one.
  package var answer: String
  /// Login name and unit of who noticed it.
  package var sender: String
  package var unit: String?
  package var day: Day
  /// The day of the newest answer.
  package var answered: Day?
  /// Counts up with every change.
  package var version: Int

  package var id: Int { number }

  package init(
    number: Int, targetGroups: [TargetGroupKey], kind: KindKey?, municipality: MunicipalityKey?,
    source: Source, status: Status = .new, text: String, answer: String = "", sender: String,
    unit: String?, day: Day, answered: Day? = nil, version: Int = 1
  ) {
    self.number = number
    self.targetGroups = targetGroups
    self.kind = kind
    self.municipality = municipality
    self.source = source
    self.status = status
    self.text = text
    self.answer = answer
    self.sender = sender
    self.unit = unit
    self.day = day
    self.answered = answered
    self.version = version
  }
}
