import Domain

/// What must be put right in the form, by row. The same rules as the Engine's, asked here so that
/// they answer with the next frame; the Engine asks them again when the order is sent.
struct FormFaults {
  /// In the order of the form.
  let all: [(row: FormRowID, text: String)]

  init(_ form: FormState, _ state: AppState) {
    let content = form.told
    let codes = state.codes
    let order = FormRowList.all(form)
    var found: [(row: FormRowID, text: String)] = order.compactMap { row in
      guard FormValue.isUnread(row, content) else { return nil }
      return (row, row == .field(.hoursPerWeek) ? FormText.notANumber : FormText.notADay)
    }
    let unread = Set(found.map(\.row))
    if let field = form.clientFault { found.append((.field(field), FormText.clientDiffers)) }
    let faults = ReferralRules.faults(
      content, insats: content.insats.flatMap { state.catalogue[$0] }, codes: codes,
      today: state.moment.today, numberFault: Self.numberFault(form, state))
    for fault in faults {
      let row = FormRowList.row(of: fault, form)
      if unread.contains(row) || form.isLocked(row) { continue }
      found.append((row, FaultText.sentence(fault, codes: codes, namesPart: false)))
    }
    let missing = ReferralWarnings.missingOverrides(
      form.warnings, overrides: content.overrides, codes: codes, today: state.moment.today)
    for key in missing where !found.contains(where: { $0.row.isAbout(key) }) {
      found.append((.override(key), FormText.overrideMissing))
    }
    let places = Dictionary(
      order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    all = found.sorted { left, right in
      (places[left.row] ?? .max, left.text) < (places[right.row] ?? .max, right.text)
    }
  }

  /// The rows that have a fault, in the order of the form.
  var rows: [FormRowID] {
    var told: Set<FormRowID> = []
    return all.map(\.row).filter { told.insert($0).inserted }
  }

  /// The sentences to show under a row.
  func texts(_ row: FormRowID) -> [String] { all.filter { $0.row == row }.map(\.text) }

  /// A number that is shown masked is one the store has already.
  static func isMasked(_ number: String) -> Bool { number.hasSuffix("****") }

  private static func numberFault(_ form: FormState, _ state: AppState) -> PersonalNumberFault? {
    let typed = form.content.client.personalNumber
    guard !typed.trimmed.isEmpty, !isMasked(typed) else { return nil }
    do throws(PersonalNumberFault) {
      _ = try PersonalNumber.parse(typed, today: state.moment.today)
      return nil
    } catch { return error }
  }
}
