/// A support measure, as its card says. What no source gives is `nil` or empty, never guessed.
package struct Insats: Codable, Hashable, Sendable, Identifiable {
  package var id: InsatsID
  package var municipality: MunicipalityKey
  package var name: String
  package var shortName: String?
  /// Other names and abbreviations that are searched as the name is.
  package var aliases: [String] = []
  package var kind: KindKey
  /// Who says it is of that kind; the sources of 2015–2019 do not.
  package var kindOrigin: Origin = .own
  /// Whom it is for; empty means that no source says.
  package var targetGroups: [TargetGroupTag] = []
  package var notFor: [TargetGroupTag] = []
  /// The source's own words about whom it is for.
  package var targetGroupNote: String?
  package var ages: AgeSpan?
  package var places = Places()
  package var purpose: String?
  package var content: String?
  package var method: String?
  package var evidence: Evidence?
  package var hours: HoursPerWeek?
  package var length: String?
  package var start: String?
  package var languageRequirement: String?
  package var prerequisites: String?
  package var location: String?
  package var combinableWith: [InsatsID] = []
  package var leadsTo: [InsatsID] = []
  package var provider: ProviderKey?
  package var unit: String?
  package var operation: Operation = .unknown
  package var agreement: String?
  package var mayOrder: String?
  package var howToOrder: String?
  /// Promised time to an answer, in working days.
  package var answerTime: Int?
  package var contact: String?
  package var cost: String?
  package var needsAssessment: Bool?
  package var legalGround: CodeKey?
  package var openToOthers: Bool?
  package var status: InsatsStatus = .unknown
  package var confirmed: Confirmation?
  /// The period the source speaks of, such as `2015` or `2016–`.
  package var period: String?
  package var figures: [Figure] = []
  /// Our own sorting A–F of the posts (domain facts 1.A.1); no source says it.
  package var sourceClass: String?
  /// File names of the sources, at least one in the real catalogue.
  package var sources: [String] = []
  /// Fields whose value was invented for practice; shown with ÖVNING.
  package var practiceFields: Set<InsatsField> = []

  package init(id: InsatsID, municipality: MunicipalityKey, name: String, kind: KindKey) {
    self.id = id
    self.municipality = municipality
    self.name = name
    self.kind = kind
  }
}
