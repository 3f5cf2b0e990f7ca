import Canvas
package import Domain

/// What is said of a warning: what the program has noticed, and what it rests on.
package enum WarningText {
  /// In at most 26 columns.
  package static func name(_ key: ReferralWarning.Key) -> String {
    switch key {
    case .targetGroup: "fel målgrupp"
    case .notFor: "inte för målgruppen"
    case .prerequisite: "förkrav att kontrollera"
    case .age: "fel ålder"
    case .noFreePlace: "ingen ledig plats"
    case .insatsPaused: "insatsen är pausad"
    case .insatsEnded: "insatsen är avslutad"
    case .staleCard: "kortet är inte bekräftat"
    case .sameInsats: "samma insats tidigare"
    case .sameKind: "samma typ tidigare"
    case .goingRound: "rundgång"
    case .openOrder: "annan öppen beställning"
    case .consentMissing: "samtycke saknas"
    }
  }

  /// Names of groups, insatser and codes come from the catalogue; what it does not have is left
  /// out.
  package static func sentence(_ warning: ReferralWarning, _ catalogue: Catalogue) -> String {
    switch warning.key {
    case .targetGroup:
      "Ingen av deltagarens målgrupper är en som insatsen är till för"
        + bracketed(groups(warning, catalogue)) + "." + quoted(warning.detail, "Källan säger: ")
    case .notFor:
      "Insatsen är inte till för deltagarens målgrupp" + bracketed(groups(warning, catalogue))
        + "."
    case .prerequisite:
      "Kortet har förkrav som behöver kontrolleras." + quoted(warning.detail, "På kortet står: ")
    case .age: "Deltagarens ålder ligger utanför den som insatsen är till för."
    case .noFreePlace: "Ingen plats är ledig. " + alternatives(warning.alternatives, catalogue)
    case .insatsPaused: "Insatsen är pausad och tar kanske inte emot någon nu."
    case .insatsEnded: "Insatsen är avslutad och tar inte emot någon."
    case .staleCard: stale(warning.last)
    case .sameInsats:
      "Samma insats har beställts \(times(warning.count)) för deltagaren"
        + last(warning, catalogue) + "."
    case .sameKind:
      "Samma typ har beställts \(times(warning.count)) för deltagaren" + last(warning, catalogue)
        + "."
    case .goingRound:
      "Samma insats eller typ har beställts \(times(warning.count)) utan att leda till arbete "
        + "eller studier" + last(warning, catalogue)
        + ". Det här blir gång nummer \(warning.count + 1)."
    case .openOrder: openOrders(warning)
    case .consentMissing:
      "Utföraren är extern, och inget samtycke gäller i dag. Utan det lämnas inget ut."
    }
  }

  /// `Har plats: A (5 lediga), B (1 ledig).`
  static func alternatives(_ ids: [InsatsID], _ catalogue: Catalogue) -> String {
    let places = ids.compactMap { catalogue[$0] }.map { insats in
      Sanitiser.clean(insats.name) + (insats.places.free.map { " (\(free($0)))" } ?? "")
    }
    return places.isEmpty
      ? "Ingen annan insats som passar har en känd ledig plats."
      : "Har plats: " + places.joined(separator: ", ") + "."
  }

  private static func free(_ count: Int) -> String { count == 1 ? "1 ledig" : "\(count) lediga" }

  private static func groups(_ warning: ReferralWarning, _ catalogue: Catalogue) -> [String] {
    warning.groups.compactMap { catalogue.codes.targetGroups[$0]?.name }.map(Sanitiser.clean)
  }

  private static func bracketed(_ words: [String]) -> String {
    words.isEmpty ? "" : " (" + words.joined(separator: ", ") + ")"
  }

  /// The card's own words, after a sentence.
  private static func quoted(_ text: String?, _ intro: String) -> String {
    guard let text, !text.isEmpty else { return "" }
    return " " + intro + "”" + Sanitiser.clean(text) + "”."
  }

  private static func stale(_ confirmed: Day?) -> String {
    guard let confirmed else {
      return "Utföraren har aldrig bekräftat kortet, så uppgifterna kan vara fel."
    }
    return "Utföraren bekräftade kortet senast \(confirmed), så uppgifterna kan vara gamla."
  }

  private static func times(_ count: Int) -> String {
    count == 1 ? "en gång" : "\(count) gånger"
  }

  /// `, senast 2026-01-12 (avslutad: Uteblivit)`.
  private static func last(_ warning: ReferralWarning, _ catalogue: Catalogue) -> String {
    guard let day = warning.last else { return "" }
    let text = warning.count == 1 ? ", den \(day)" : ", senast \(day)"
    return text + (outcome(warning.outcome, catalogue.codes).map { " (" + $0 + ")" } ?? "")
  }

  private static func outcome(_ key: CodeKey?, _ codes: CodeLists) -> String? {
    guard let key else { return nil }
    switch (codes.row(key, in: .closures), codes.row(key, in: .refusals)) {
    case (let row?, nil): return "avslutad: " + row.name
    case (nil, let row?): return "nekad: " + row.name
    // Both lists have it, such as "annat", and the warning does not say which.
    case (let row?, _?): return "utfall: " + row.name
    case (nil, nil): return nil
    }
  }

  private static func openOrders(_ warning: ReferralWarning) -> String {
    let day = warning.last.map { " från \($0)" } ?? ""
    return warning.count > 1
      ? "Deltagaren har \(warning.count) andra öppna beställningar, den senaste\(day)."
      : "Deltagaren har en annan öppen beställning\(day)."
  }
}
