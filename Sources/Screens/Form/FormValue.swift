import Domain

/// The texts of the form's typed rows, and how they become part of the order. What is typed and is
/// not yet a day or a number is kept as it stands (`UnfinishedPart`).
enum FormValue {
  /// What a row holds as text, as somebody would type it.
  static func text(_ row: FormRowID, _ content: ReferralContent) -> String {
    if let typed = content.unfinished?.typed[key(row)] { return typed }
    switch row {
    case .field(.goals): return content.goals.joined(separator: "\n")
    case .field(.wishedStart): return content.wishedStart?.description ?? ""
    case .field(.reviewDay): return content.reviewDay?.description ?? ""
    case .field(.hoursPerWeek): return content.hoursPerWeek.map { String($0) } ?? ""
    case .field(let field): return field.text.map { content[keyPath: $0] } ?? ""
    case .consent(.receiver): return content.consent?.receiver ?? ""
    case .consent(.purpose): return content.consent?.purpose ?? ""
    case .consent(.given): return content.consent?.given.description ?? ""
    case .consent(.until): return content.consent?.until?.description ?? ""
    case .consent(.withdrawn): return content.consent?.withdrawn?.description ?? ""
    case .overrideText(let key):
      return content.overrides.first { $0.warning == key }?.text ?? ""
    case .consent, .override, .alternative, .send, .discard: return ""
    }
  }

  /// Takes a text that was typed.
  static func set(_ row: FormRowID, _ text: String, in content: inout ReferralContent) {
    switch row {
    case .field(.goals):
      content.goals =
        text.isEmpty
        ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    case .field(.wishedStart):
      let start = day(row, text, &content)
      content.wishedStart = start
    case .field(.reviewDay):
      let review = day(row, text, &content)
      content.reviewDay = review
    case .field(.hoursPerWeek):
      let hours = Int(text.trimmed)
      content.hoursPerWeek = hours
      keep(row, text, isRead: hours != nil, &content)
    case .field(let field):
      if let path = field.text { content[keyPath: path] = text }
    case .consent(.receiver): content.consent?.receiver = text
    case .consent(.purpose): content.consent?.purpose = text
    case .consent(.given):
      if let day = day(row, text, &content) { content.consent?.given = day }
      // The day cannot be unknown, so an empty field is kept as unfinished.
      if text.trimmed.isEmpty { keepEmpty(row, &content) }
    case .consent(.until):
      let until = day(row, text, &content)
      content.consent?.until = until
    case .overrideText(let key):
      guard let index = content.overrides.firstIndex(where: { $0.warning == key }) else { return }
      content.overrides[index].text = text
    case .consent, .override, .alternative, .send, .discard: break
    }
  }

  /// Whether something stands in the row that is not a day or a number.
  static func isUnread(_ row: FormRowID, _ content: ReferralContent) -> Bool {
    content.unfinished?.typed[key(row)] != nil
  }

  /// `2026-12-01`, `20261201`, `261201`, with the century that is now.
  static func day(_ text: String) -> Day? {
    let clean = text.trimmed
    if let day = Day(clean) { return day }
    let digits = clean.filter(\.isNumber)
    guard digits.count == clean.count, [6, 8].contains(digits.count) else { return nil }
    let full = digits.count == 6 ? "20" + digits : digits
    let parts = [full.prefix(4), full.dropFirst(4).prefix(2), full.suffix(2)]
    return Day(parts.joined(separator: "-"))
  }

  private static func day(
    _ row: FormRowID, _ text: String, _ content: inout ReferralContent
  ) -> Day? {
    let day = day(text)
    keep(row, text, isRead: day != nil, &content)
    return day
  }

  /// Keeps what was typed and is no value; an empty field keeps nothing.
  private static func keep(
    _ row: FormRowID, _ text: String, isRead: Bool, _ content: inout ReferralContent
  ) {
    var unfinished = content.unfinished ?? UnfinishedPart()
    unfinished.typed[key(row)] = isRead || text.trimmed.isEmpty ? nil : text
    content.unfinished = unfinished.isEmpty ? nil : unfinished
  }

  private static func keepEmpty(_ row: FormRowID, _ content: inout ReferralContent) {
    var unfinished = content.unfinished ?? UnfinishedPart()
    unfinished.typed[key(row)] = ""
    content.unfinished = unfinished
  }

  /// Whether a text, typed in a row, means what the order says already.
  static func means(_ text: String, _ row: FormRowID, _ content: ReferralContent) -> Bool {
    var other = content
    set(row, text, in: &other)
    return other == content
  }

  private static func key(_ row: FormRowID) -> String {
    switch row {
    case .field(let field): field.rawValue
    case .consent(let part): ReferralField.consent.rawValue + "." + part.rawValue
    case .override(let key), .overrideText(let key): key.rawValue
    case .alternative, .send, .discard: ""
    }
  }
}

extension String {
  /// Without blanks around.
  var trimmed: String {
    var view = self[...]
    while view.first?.isWhitespace == true { view.removeFirst() }
    while view.last?.isWhitespace == true { view.removeLast() }
    return String(view)
  }
}
