import Domain

/// The words between an order's values.
enum OrderValueText {
  static let yes = "ja"
  static let no = "nej"

  /// A paragraph a part.
  static func consent(_ consent: Consent) -> [String] {
    var lines = [
      part(.receiver, consent.receiver), part(.purpose, consent.purpose),
      part(
        .fields,
        consent.fields.map { OrderFieldText.label($0).lowercased() }.joined(separator: ", ")),
      part(.given, "\(consent.given), \(name(consent.form))"),
    ]
    if let until = consent.until { lines.append(part(.until, until.description)) }
    if let withdrawn = consent.withdrawn { lines.append(part(.withdrawn, withdrawn.description)) }
    return lines
  }

  static func name(_ form: Consent.Form) -> String {
    switch form {
    case .oral: "muntligt"
    case .written: "skriftligt"
    }
  }

  static func override(_ override: WarningOverride, reason: String) -> String {
    let words = override.text.isEmpty ? "" : ", " + override.text
    return WarningText.name(override.warning) + ": " + reason + words
  }

  private static func part(_ part: ConsentPart, _ value: String) -> String {
    OrderFieldText.label(part) + ": " + value
  }
}
