import Canvas
import Domain
import Messages

extension FormUpdate {
  /// A key that is text, in a row that is not: opens the list with it, or answers yes or no.
  static func type(_ key: Key, _ state: inout AppState) -> [Effect] {
    guard let form = state.form, case .character(let character) = key else { return [] }
    switch FormRowKind(form.focus) {
    case .line, .text, .value:
      edit(&state) { $0.handle(key) }
      return []
    case .yesNo:
      switch character.lowercased() {
      case "j": answer(true, &state)
      case "n": answer(false, &state)
      case " ": toggle(&state)
      default: state.notice = Notice(.hint, FormText.yesOrNo)
      }
      return []
    case .insats where character != " ":
      // By name; Enter opens the ranked list.
      PickUpdate.open(
        .form(form.focus), chosen: chosenKeys(form.focus, form.content),
        typed: String(character), &state)
      return []
    case .choice, .insats:
      return openList(&state, typed: character == " " ? "" : String(character))
    case .button:
      return []
    }
  }

  /// Enter: a new line, the next row, the list, yes or no, or the deed of a button.
  static func enter(_ state: inout AppState) -> [Effect] {
    guard let form = state.form else { return [] }
    switch FormRowKind(form.focus) {
    case .text: edit(&state) { $0.handle(.enter) }
    case .line, .value: move(&state, by: 1)
    case .yesNo: move(&state, by: 1)
    case .choice, .insats: return openList(&state)
    case .button: return press(form.focus, &state)
    }
    return []
  }

  private static func press(_ row: FormRowID, _ state: inout AppState) -> [Effect] {
    switch row {
    case .alternative(let insats): choose(insats, &state)
    case .discard: discard(&state)
    default: send(&state)
    }
  }

  /// Opens the list of the focused row, if it has one.
  /// `typed` is the letter that opened it.
  static func openList(_ state: inout AppState, typed: String = "") -> [Effect] {
    guard let form = state.form else { return [] }
    switch FormRowKind(form.focus) {
    case .choice:
      PickUpdate.open(
        .form(form.focus), chosen: chosenKeys(form.focus, form.content), typed: typed, &state)
      return []
    case .insats:
      return MatchUpdate.open(
        needs(form, state), client: form.content.client, isForForm: true, &state)
    case .line, .text, .value, .yesNo, .button:
      state.notice = Notice(.hint, FormText.noList)
      return []
    }
  }

  private static func chosenKeys(_ row: FormRowID, _ content: ReferralContent) -> [String] {
    switch row {
    case .field(.insats): [content.insats].compactMap { $0?.rawValue }
    case .field(.reasons): content.reasons.map(\.rawValue)
    case .field(.targetGroups): content.targetGroups.map(\.rawValue)
    case .field(.legalGround): [content.legalGround].compactMap { $0?.rawValue }
    case .field(.incomeObstacle): [content.incomeObstacle].compactMap { $0?.rawValue }
    case .consent(.fields): content.consent?.fields.map(\.rawValue) ?? []
    case .consent(.form): [content.consent?.form.rawValue].compactMap { $0 }
    case .override(let key):
      content.overrides.filter { $0.warning == key }.map(\.reason.rawValue)
    default: []
    }
  }

  /// Takes what was chosen in a list: the keys in the list's order.
  static func picked(_ row: FormRowID, _ keys: [String], _ state: inout AppState) -> [Effect] {
    change(row, &state) { content in
      switch row {
      case .field(.insats): content.insats = keys.first.map { InsatsID($0) }
      case .field(.reasons): content.reasons = keys.map { CodeKey($0) }
      case .field(.targetGroups): content.targetGroups = keys.map { TargetGroupKey($0) }
      case .field(.legalGround): content.legalGround = keys.first.map { CodeKey($0) }
      case .field(.incomeObstacle): content.incomeObstacle = keys.first.map { CodeKey($0) }
      case .consent(.fields):
        content.consent?.fields = keys.compactMap { ReferralField(rawValue: $0) }
      case .consent(.form):
        if let form = keys.first.flatMap({ Consent.Form(rawValue: $0) }) {
          content.consent?.form = form
        }
      case .override(let key):
        content.setOverride(key, reason: keys.first.map { CodeKey($0) })
      default: break
      }
    }
    return []
  }

  /// Chooses the insats from the ranked list that was opened from the form.
  /// `needs` is what was said of the client's needs in the list.
  static func choose(
    _ insats: InsatsID, needs: ClientNeeds? = nil, _ state: inout AppState
  ) -> [Effect] {
    change(.field(.insats), &state) { content in
      content.insats = insats
      guard let needs else { return }
      content.targetGroups = needs.targetGroups
      content.incomeObstacle = needs.obstacle
      FormValue.set(
        .field(.hoursPerWeek), needs.hoursPerWeek.map { String($0) } ?? "", in: &content)
    }
    return []
  }

  /// Yes or no in the focused row; a consent begins with who would be told.
  private static func answer(_ value: Bool, _ state: inout AppState) {
    guard let form = state.form else { return }
    let provider = form.content.insats.flatMap { state.catalogue[$0] }.flatMap(\.provider)
      .flatMap { state.catalogue.provider($0)?.name }
    let today = state.moment.today
    let kept = form.keptConsent
    if form.focus == .field(.consent), !value { state.form?.keptConsent = form.content.consent }
    change(form.focus, &state) { content in
      switch form.focus {
      case .field(.isProtected): content.client.isProtected = value
      case .field(.hasChildren): content.hasChildren = value
      case .field(.consent) where value:
        content.consent =
          content.consent ?? kept
          ?? Consent(receiver: provider ?? "", fields: [], purpose: "", given: today, form: .oral)
      case .field(.consent): content.consent = nil
      default: break
      }
    }
  }

  private static func toggle(_ state: inout AppState) {
    guard let content = state.form?.content, let focus = state.form?.focus else { return }
    switch focus {
    case .field(.isProtected): answer(!content.client.isProtected, &state)
    case .field(.hasChildren): answer(!(content.hasChildren ?? false), &state)
    case .field(.consent): answer(content.consent == nil, &state)
    default: break
    }
  }

  private static func needs(_ form: FormState, _ state: AppState) -> ClientNeeds {
    let number = try? PersonalNumber.parse(
      form.content.client.personalNumber, today: state.moment.today)
    return ClientNeeds(
      targetGroups: form.content.targetGroups, age: number?.age(on: state.moment.today),
      obstacle: form.content.incomeObstacle, hoursPerWeek: form.content.hoursPerWeek,
      municipality: form.content.insats.flatMap { state.catalogue[$0]?.municipality })
  }
}
