import Domain

/// The needs of a practice store: the same for the same day and lists. As the store says that it
/// is practice, so are they.
struct PracticeNeeds {
  let needs: [(need: UnmetNeed, requestID: String)]

  /// Who answered those that have an answer.
  static let editor = "redaktor"

  init(_ codes: CodeLists, day: Day) {
    needs = Self.rows.enumerated().map { index, row in
      let sender = PracticeUsers.all.first { $0.name == row.sender }
      let noticed = day.adding(days: -row.ago)
      let digits = String(index + 1)
      let need = UnmetNeed(
        number: index + 1,
        targetGroups: row.groups.map { TargetGroupKey($0) }.filter {
          codes.targetGroups[$0] != nil
        },
        kind: row.kind.map { KindKey($0) }.flatMap { codes.kinds[$0] == nil ? nil : $0 },
        municipality: nil, source: row.source, status: row.answer?.status ?? .new, text: row.text,
        answer: row.answer?.text ?? "", sender: row.sender, unit: sender?.unit, day: noticed,
        answered: row.answer.map { noticed.adding(days: $0.after) })
      return (
        need,
        "0feb0000-0000-4000-9000-" + String(repeating: "0", count: 12 - digits.count) + digits
      )
    }
  }

  private struct Row {
    var ago: Int
    var sender: String
    var source: UnmetNeed.Source
    var groups: [String]
    var kind: String?
    var text = ""
    var answer: (status: UnmetNeed.Status, text: String, after: Int)?
  }

  /// Oldest first, as numbers are given.
  private static let rows: [Row] = [
    Row(
      ago: 48, sender: "handlaggare1", source: .map, groups: ["sprakhinder"], kind: "T09",
      text: PracticeNeedText.trade,
      answer: (.acted, PracticeNeedText.tradeAnswer, 9)),
    Row(
      ago: 41, sender: "handlaggare3", source: .form, groups: ["psykisk-funktionsnedsattning"],
      kind: "T07", text: PracticeNeedText.placement,
      answer: (.rejected, PracticeNeedText.placementAnswer, 6)),
    Row(ago: 37, sender: "handlaggare2", source: .noHit, groups: ["ungdom"], kind: "T14"),
    Row(
      ago: 33, sender: "handlaggare4", source: .search, groups: ["barnfamiljer"], kind: "T08",
      text: PracticeNeedText.evening,
      answer: (.assessed, PracticeNeedText.eveningAnswer, 4)),
    Row(ago: 29, sender: "handlaggare3", source: .noPlace, groups: ["sprakhinder"], kind: "T08"),
    Row(
      ago: 24, sender: "handlaggare1", source: .map, groups: ["barnfamiljer"], kind: "T08",
      text: PracticeNeedText.childcare),
    Row(ago: 20, sender: "handlaggare5", source: .noHit, groups: ["missbruk"], kind: "T12"),
    Row(ago: 16, sender: "handlaggare1", source: .noPlace, groups: ["sprakhinder"], kind: "T08"),
    Row(
      ago: 12, sender: "handlaggare2", source: .form, groups: ["missbruk"], kind: "T05",
      text: PracticeNeedText.slow),
    Row(ago: 9, sender: "handlaggare4", source: .noHit, groups: ["sprakhinder"], kind: "T08"),
    Row(
      ago: 6, sender: "arbetsledare1", source: .map, groups: ["nyanlanda", "lag-utbildning"],
      kind: "T09", text: PracticeNeedText.short),
    Row(
      ago: 3, sender: "handlaggare6", source: .map, groups: ["sjukskrivna"], kind: nil,
      text: PracticeNeedText.distance),
    Row(ago: 2, sender: "handlaggare1", source: .noHit, groups: ["ungdom-16-29"], kind: "T07"),
  ]
}
