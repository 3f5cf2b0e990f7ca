extension Insats {
  package var shortName: String? {
    get { texts[Slot.shortName.rawValue] }
    set { texts[Slot.shortName.rawValue] = newValue }
  }
  /// The source's own words about whom it is for.
  package var targetGroupNote: String? {
    get { texts[Slot.targetGroupNote.rawValue] }
    set { texts[Slot.targetGroupNote.rawValue] = newValue }
  }
  package var purpose: String? {
    get { texts[Slot.purpose.rawValue] }
    set { texts[Slot.purpose.rawValue] = newValue }
  }
  package var content: String? {
    get { texts[Slot.content.rawValue] }
    set { texts[Slot.content.rawValue] = newValue }
  }
  package var method: String? {
    get { texts[Slot.method.rawValue] }
    set { texts[Slot.method.rawValue] = newValue }
  }
  package var length: String? {
    get { texts[Slot.length.rawValue] }
    set { texts[Slot.length.rawValue] = newValue }
  }
  package var start: String? {
    get { texts[Slot.start.rawValue] }
    set { texts[Slot.start.rawValue] = newValue }
  }
  package var languageRequirement: String? {
    get { texts[Slot.languageRequirement.rawValue] }
    set { texts[Slot.languageRequirement.rawValue] = newValue }
  }
  package var prerequisites: String? {
    get { texts[Slot.prerequisites.rawValue] }
    set { texts[Slot.prerequisites.rawValue] = newValue }
  }
  package var location: String? {
    get { texts[Slot.location.rawValue] }
    set { texts[Slot.location.rawValue] = newValue }
  }
  package var unit: String? {
    get { texts[Slot.unit.rawValue] }
    set { texts[Slot.unit.rawValue] = newValue }
  }
  package var agreement: String? {
    get { texts[Slot.agreement.rawValue] }
    set { texts[Slot.agreement.rawValue] = newValue }
  }
  package var mayOrder: String? {
    get { texts[Slot.mayOrder.rawValue] }
    set { texts[Slot.mayOrder.rawValue] = newValue }
  }
  package var howToOrder: String? {
    get { texts[Slot.howToOrder.rawValue] }
    set { texts[Slot.howToOrder.rawValue] = newValue }
  }
  package var contact: String? {
    get { texts[Slot.contact.rawValue] }
    set { texts[Slot.contact.rawValue] = newValue }
  }
  package var cost: String? {
    get { texts[Slot.cost.rawValue] }
    set { texts[Slot.cost.rawValue] = newValue }
  }
  /// The period the source speaks of, such as `2015` or `2016–`.
  package var period: String? {
    get { texts[Slot.period.rawValue] }
    set { texts[Slot.period.rawValue] = newValue }
  }
  /// Our own sorting A–F of the posts (domain facts 1.A.1); no source says it.
  package var sourceClass: String? {
    get { texts[Slot.sourceClass.rawValue] }
    set { texts[Slot.sourceClass.rawValue] = newValue }
  }

  /// Gives back the room that was kept for more texts, when the last has been set.
  package mutating func closeTexts() { texts.close() }

  /// How many fields are texts in the piece.
  package static var textCount: Int { Slot.allCases.count }

  /// Where each text lies; in the order a card is read.
  private enum Slot: UInt8, CaseIterable {
    case shortName, targetGroupNote, purpose, content, method, length
    case start, languageRequirement, prerequisites, location, unit, agreement
    case mayOrder, howToOrder, contact, cost, period, sourceClass
  }
}
