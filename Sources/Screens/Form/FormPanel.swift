import Canvas
import Domain
import Messages

/// What the program has noticed about the order, beside the form. It points out and explains, and
/// decides nothing.
enum FormPanel {
  static func lines(_ form: FormState, _ state: AppState, width: Int) -> [[Span]] {
    var lines: [[Span]] = []
    func add(_ text: String, _ role: Role) {
      lines += TextWrap.lines(text, width: width).map { [Span($0, role)] }
    }
    if let words = sentBack(form, state) {
      add(words, .warning)
      lines.append([])
    }
    if let number = form.replaces {
      add(FormText.replaces(number), .plain)
      lines.append([])
    }
    add(FormText.toCheck, .heading)
    for warning in form.warnings {
      if let reason = overrideName(warning.key, form, state) {
        add(FormText.letThrough(WarningText.name(warning.key), reason), .muted)
      } else {
        add("! " + WarningText.sentence(warning, state.catalogue), .warning)
      }
    }
    for text in confirmations(form, state) { add(text, .good) }
    if form.assessment == nil { add(FormText.notJudged, .muted) }
    // Where there is no place the warning has named them, and they can be chosen in the form.
    let isFull = form.warnings.contains { $0.key == .noFreePlace }
    let others = isFull ? [] : alternatives(form, state)
    if !others.isEmpty {
      lines.append([])
      add(FormText.others, .heading)
      for insats in others {
        add(FormText.alternative(insats.name, free: insats.places.free ?? 0), .plain)
      }
    }
    return lines
  }

  /// Why an order came back.
  static func sentBack(_ form: FormState, _ state: AppState) -> String? {
    form.original?.steps.last { $0.to == .sentBack }
      .map { FormText.sentBack($0, state.codes) }
  }

  /// What has been looked at and is as it should be.
  private static func confirmations(_ form: FormState, _ state: AppState) -> [String] {
    guard form.assessment != nil, let insats = form.content.insats.flatMap({ state.catalogue[$0] })
    else { return [] }
    let keys = Set(form.warnings.map(\.key))
    var texts: [String] = []
    if !form.content.targetGroups.isEmpty, !insats.targetGroups.isEmpty,
      keys.isDisjoint(with: [.targetGroup, .notFor])
    {
      texts.append(FormText.groupFits)
    }
    if let free = insats.places.free, free > 0, !keys.contains(.noFreePlace) {
      texts.append(FormText.placeFree(free, insats.places, isPractice: state.session.isPractice))
    }
    if texts.isEmpty, form.warnings.isEmpty { texts.append(FormText.nothingToNote) }
    return texts
  }

  /// Up to three insatser that fit and have a known free place.
  private static func alternatives(_ form: FormState, _ state: AppState) -> [Insats] {
    let matches = form.assessment?.matches ?? []
    return Array(
      matches.lazy.filter { $0.isClear && $0.hasGroup && $0.insats != form.content.insats }
        .compactMap { state.catalogue[$0.insats] }
        .filter { ($0.places.free ?? 0) > 0 }
        .prefix(3))
  }

  private static func overrideName(
    _ key: ReferralWarning.Key, _ form: FormState, _ state: AppState
  ) -> String? {
    guard let override = form.content.overrides.first(where: { $0.warning == key }) else {
      return nil
    }
    return state.codes.row(override.reason, in: .overrides)?.name ?? override.reason.rawValue
  }
}
