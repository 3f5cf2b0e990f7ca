package import Domain

/// Reads `data/granskning/regler.yaml`: `standard:`, which says everything, and `enheter:`, rows of
/// an `enhet` and what is otherwise there.
package enum ReviewRuleReader {
  /// `units` are the names a rule may be for; without them any is taken.
  package static func read(
    _ file: SourceFile, units: [String]? = nil
  ) throws(FileFaults) -> ReviewRules {
    let log = FaultLog(file: file.name)
    let content = RowFile(file, rowsKey: "enheter", keys: ["standard"], log: log)
    content?.top.require("standard")
    var rules = ReviewRules()
    if let top = content?.top.mapping("standard", keys: ReviewRuleRow.keys) {
      top.require(ReviewRuleRow.required)
      rules.standard = ReviewRuleRow(top).rule(over: ReviewRule())
    }
    let known = units.map { KnownKeys($0) }
    for node in content?.rows ?? [] {
      guard let row = MappingReader(node, keys: ReviewRuleRow.keys.union(["enhet"]), log: log)
      else { continue }
      row.require("enhet")
      let rule = ReviewRuleRow(row).rule(over: rules.standard)
      let name = known.map { row.code("enhet", among: $0) } ?? row.text("enhet", limit: Limit.name)
      guard let unit = name else { continue }
      if rules.units.updateValue(rule, forKey: unit) != nil, let place = row["enhet"] {
        log.report(.duplicate(value: unit), at: place, field: "enhet")
      }
    }
    try FaultLog.check([log])
    return rules
  }
}
