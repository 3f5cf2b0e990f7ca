import Domain

/// The fields of a card that are one text and nothing else.
struct CardText {
  let path: any WritableKeyPath<Insats, String?> & Sendable
  let limit: Int
  /// Whether line feeds are let in.
  let isMultiline: Bool

  private init(
    _ path: any WritableKeyPath<Insats, String?> & Sendable, limit: Int = Limit.text,
    isMultiline: Bool = false
  ) {
    self.path = path
    self.limit = limit
    self.isMultiline = isMultiline
  }

  static let all: [InsatsField: CardText] = [
    .shortName: CardText(\.shortName, limit: Limit.name),
    .targetGroupNote: CardText(\.targetGroupNote),
    .purpose: CardText(\.purpose, isMultiline: true),
    .content: CardText(\.content, isMultiline: true),
    .method: CardText(\.method, isMultiline: true),
    .length: CardText(\.length),
    .start: CardText(\.start),
    .languageRequirement: CardText(\.languageRequirement),
    .prerequisites: CardText(\.prerequisites),
    .location: CardText(\.location),
    .unit: CardText(\.unit),
    .agreement: CardText(\.agreement),
    .mayOrder: CardText(\.mayOrder),
    .howToOrder: CardText(\.howToOrder),
    .contact: CardText(\.contact),
    .cost: CardText(\.cost),
    .period: CardText(\.period),
    .sourceClass: CardText(\.sourceClass),
  ]
}
