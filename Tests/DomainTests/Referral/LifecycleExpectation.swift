import Domain

/// The steps of design §6 as somebody who knows the work would write them down, in the keys users
/// of commands see: `action | from, … > to | who | whose | where | asks for`.
///
/// Written by hand beside the program's own table, which it does not read.
struct LifecycleExpectation {
  var action: ReferralAction
  var from: ReferralStatus?
  var to: ReferralStatus
  /// None: only the program.
  var roles: Set<UserRole>
  /// `egen`, `andras` or `allas`.
  var whose: String
  /// `ensam`, `delad` or `alla`.
  var setting: String
  /// A list of reasons, `ord`, `utfall`, or several of them.
  var asks: Set<String>

  static let text = """
    skapa | finns ej > utkast | handlaggare | egen | alla |
    skicka | utkast, aterlamnad > granskas | handlaggare | egen | delad |
    skicka | utkast, aterlamnad > bestalld | handlaggare | egen | ensam |
    godkann | granskas > godkand | arbetsledare | andras | alla |
    aterlamna | granskas > aterlamnad | arbetsledare | andras | alla | aterlamning
    ta_tillbaka | godkand, aterlamnad, bestalld > granskas | arbetsledare | andras | delad |
    vidarebefordra | granskas, godkand > bestalld | systemet | allas | alla |
    ta_emot | bestalld > mottagen | handlaggare, utforare | allas | alla |
    bedom | mottagen > bedoms | handlaggare, utforare | allas | alla |
    stall_i_ko | bestalld, mottagen, bedoms > vantelista | handlaggare, utforare | allas | alla |
    acceptera | bestalld, mottagen, bedoms, vantelista > accepterad | handlaggare, utforare | allas | alla |
    neka | bestalld, mottagen, bedoms, vantelista, accepterad > nekad | handlaggare, utforare | allas | alla | returorsaker, ord
    starta | accepterad > startad | handlaggare, utforare | allas | alla |
    pausa | startad > pausad | handlaggare, utforare | allas | alla | ord
    ateruppta | pausad > startad | handlaggare, utforare | allas | alla |
    avsluta | startad, pausad > avslutad | handlaggare, utforare | allas | alla | avslutsorsaker, utfall
    aterkalla | granskas, aterlamnad, godkand, bestalld > aterkallad | handlaggare, arbetsledare | allas | alla | aterkallelse
    aterkalla | mottagen, bedoms, vantelista, accepterad > aterkallad | handlaggare, arbetsledare | allas | alla | aterkallelse
    lat_utga | bestalld, mottagen, bedoms > utgangen | systemet | allas | alla |
    omdirigera | bestalld, mottagen, bedoms, vantelista, accepterad > omdirigerad | handlaggare, arbetsledare | allas | alla | aterkallelse
    omdirigera | nekad, utgangen > omdirigerad | handlaggare, arbetsledare | allas | alla |
    ateroppna | avslutad > startad | handlaggare, arbetsledare | allas | alla | ord
    ateroppna | nekad > mottagen | handlaggare, arbetsledare | allas | alla | ord
    ateroppna | utgangen > bestalld | handlaggare, arbetsledare | allas | alla | ord
    ateroppna | aterkallad > granskas | handlaggare, arbetsledare | allas | delad | ord
    ateroppna | aterkallad > bestalld | handlaggare, arbetsledare | allas | ensam | ord
    felregistrera | granskas, aterlamnad, godkand, bestalld, mottagen > felregistrerad | arbetsledare | andras | delad | ord
    felregistrera | bedoms, vantelista, accepterad, nekad, startad > felregistrerad | arbetsledare | andras | delad | ord
    felregistrera | pausad, avslutad, aterkallad, utgangen, omdirigerad > felregistrerad | arbetsledare | andras | delad | ord
    felregistrera | granskas, aterlamnad, godkand, bestalld, mottagen > felregistrerad | handlaggare | egen | ensam | ord
    felregistrera | bedoms, vantelista, accepterad, nekad, startad > felregistrerad | handlaggare | egen | ensam | ord
    felregistrera | pausad, avslutad, aterkallad, utgangen, omdirigerad > felregistrerad | handlaggare | egen | ensam | ord
    """

  static let all: [LifecycleExpectation] = text.split(separator: "\n").flatMap { line in
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(words)
    guard cells.count == 6,
      let action = ReferralAction(rawValue: cells[0].first ?? "")
    else { return [] as [LifecycleExpectation] }
    let steps = line.split(separator: "|")[1].split(separator: ">").map(words)
    guard let to = ReferralStatus(rawValue: steps[1].first ?? "") else { return [] }
    return steps[0].map { from in
      LifecycleExpectation(
        action: action, from: ReferralStatus(rawValue: from), to: to,
        roles: Set(cells[2].compactMap(UserRole.init(rawValue:))), whose: cells[3].first ?? "",
        setting: cells[4].first ?? "", asks: Set(cells[5]))
    }
  }

  private static func words(_ text: Substring) -> [String] {
    text.split(separator: ",").map { word in
      String(word.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }.filter { !$0.isEmpty }
  }

  static func row(
    _ action: ReferralAction, from status: ReferralStatus?, isSolo: Bool
  ) -> LifecycleExpectation? {
    all.first { row in
      row.action == action && row.from == status
        && row.setting != (isSolo ? "delad" : "ensam")
    }
  }

  func allows(_ caller: StepCaller) -> Bool {
    switch caller {
    case .system: roles.isEmpty
    case .user(let own, let isOwn, let isSameUnit, let isWriter):
      isSameUnit && !own.isDisjoint(with: roles)
        && (whose == "allas" || whose == "egen" && isOwn
          || whose == "andras" && !isOwn && !isWriter)
    }
  }
}
