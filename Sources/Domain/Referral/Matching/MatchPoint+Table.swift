extension MatchPoint {
  /// Every rule of the matching, those that speak for an insats first.
  package enum Kind: String, Codable, CaseIterable, Sendable {
    case sameGroup = "samma_malgrupp"
    case widerGroup = "vidare_malgrupp"
    case narrowerGroup = "snavare_malgrupp"
    case everybody = "alla"
    case obstacle = "forsorjningshinder"
    case kind = "typ"
    case freePlace = "ledig_plats"
    case ownMunicipality = "egen_kommun"
    case openToOthers = "oppen_for_andra"
    case age = "alder"
    case language = "sprak"
    case hours = "timmar"
    case evidence = "evidens"

    case notFor = "inte_for"
    case otherGroups = "annan_malgrupp"
    case noFreePlace = "ingen_plats"
    case otherMunicipality = "annan_kommun"
    case otherAge = "annan_alder"
    case languageTooHigh = "sprakkrav"
    case languageToCheck = "sprakkrav_kontrollera"
    case otherHours = "andra_timmar"
    case planned = "planerad"
    case paused = "pausad"
    case ended = "avslutad"
    case prerequisite = "forkrav"
    case staleCard = "gammalt_kort"
    case consentNeeded = "samtycke_kravs"

    /// The table of points. A score is the sum of its points and means nothing in itself: it only
    /// sets the order of the list. The figures are our own.
    package var points: Int {
      switch self {
      // The need comes first. Each group on the card counts once, by its strongest relation.
      case .sameGroup: 40
      // The card is for a wider group which the client's is part of.
      case .widerGroup: 30
      // The card is for some of the client's wider group; it must be looked into.
      case .narrowerGroup: 15
      // The source only says that it is for those on income support.
      case .everybody: 5
      // The card is for those with the client's obstacle to self-support.
      case .obstacle: 15
      // It is of a kind that is looked for; wider or narrower kinds too.
      case .kind: 25
      // A known free place shortens the wait more than anything else does.
      case .freePlace: 20
      // Orders default to one's own municipality.
      case .ownMunicipality: 20
      // Another municipality's, but the card says that others may order.
      case .openToOthers: 5
      // Within the ages of the card.
      case .age: 10
      // The client has the Swedish that the card asks for.
      case .language: 10
      // The wished hours are within those of the card.
      case .hours: 10
      // Supported by research (SoL 5:1); half-way grades give nothing.
      case .evidence: 5

      // The card says that it is not for one of the client's groups.
      case .notFor: -60
      // The card says whom it is for, and that is somebody else.
      case .otherGroups: -20
      // Known to be full: the client would wait.
      case .noFreePlace: -25
      // Another municipality's, and nothing says that others may order.
      case .otherMunicipality: -40
      // Outside the ages of the card.
      case .otherAge: -60
      // The card asks for a course the client has not passed.
      case .languageTooHigh: -30
      // The card's words cannot be compared with a course: to be read, not counted.
      case .languageToCheck: 0
      // The wished hours are not within those of the card; extent can often be agreed on.
      case .otherHours: -10
      // Cannot be started yet.
      case .planned: -20
      // Takes nobody now.
      case .paused: -40
      // Stands last whatever its score, so nothing is taken off.
      case .ended: 0
      // Somebody must check it; the program cannot.
      case .prerequisite: 0
      // The figures above may no longer be true.
      case .staleCard: 0
      // The provider is external: the client must agree to what is told (domain facts 2.4.2).
      case .consentNeeded: 0
      }
    }

    /// Whether it keeps an insats from being offered as an alternative that fits.
    package var isBlocking: Bool {
      switch self {
      case .notFor, .otherGroups, .otherAge, .languageTooHigh, .otherMunicipality, .planned,
        .paused, .ended:
        true
      case .sameGroup, .widerGroup, .narrowerGroup, .everybody, .obstacle, .kind, .freePlace,
        .ownMunicipality, .openToOthers, .age, .language, .hours, .evidence, .languageToCheck,
        .otherHours, .noFreePlace, .prerequisite, .staleCard, .consentNeeded:
        false
      }
    }
  }
}
