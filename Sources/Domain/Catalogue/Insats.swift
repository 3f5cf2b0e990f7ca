/// A support measure, as its card says. What no source gives is `nil` or empty, never guessed.
///
/// The texts lie packed in one piece: a catalogue is read at every start, kept in memory and often
/// copied, and most cards have few of them.
package struct Insats: Hashable, Sendable, Identifiable {
  package var id: InsatsID
  package var municipality: MunicipalityKey
  package var name: String
  /// Other names and abbreviations that are searched as the name is.
  package var aliases: [String] = []
  package var kind: KindKey
  /// Who says it is of that kind; the sources of 2015–2019 do not.
  package var kindOrigin: Origin = .own
  /// Whom it is for; empty means that no source says.
  package var targetGroups: [TargetGroupTag] = []
  package var notFor: [TargetGroupTag] = []
  package var ages: AgeSpan?
  package var places = Places()
  package var evidence: Evidence?
  package var hours: HoursPerWeek?
  package var combinableWith: [InsatsID] = []
  package var leadsTo: [InsatsID] = []
  package var provider: ProviderKey?
  package var operation: Operation = .unknown
  /// Promised time to an answer, in working days.
  package var answerTime: Int?
  package var needsAssessment: Bool?
  package var legalGround: CodeKey?
  package var openToOthers: Bool?
  package var status: InsatsStatus = .unknown
  package var confirmed: Confirmation?
  package var figures: [Figure] = []
  /// File names of the sources, at least one in the real catalogue.
  package var sources: [String] = []
  /// Fields whose value was invented for practice; shown with ÖVNING.
  package var practiceFields: Set<InsatsField> = []

  var texts = PackedTexts()

  package init(id: InsatsID, municipality: MunicipalityKey, name: String, kind: KindKey) {
    self.id = id
    self.municipality = municipality
    self.name = name
    self.kind = kind
  }
}
