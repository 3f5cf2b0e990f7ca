import Canvas
import Domain
import Messages

/// The selected need in words: what is missing, who said so, and the answer.
enum NeedPreview {
  static func lines(_ needs: NeedsState, _ state: AppState, width: Int) -> [[Span]] {
    guard let need = needs.selected else { return [] }
    let layout = DetailLayout(width: width)
    let isPractice = state.session.isPractice
    var lines = layout.text(
      (isPractice ? AppText.practice + " · " : "")
        + NeedsText.heading(need.number) + NeedsText.subject(need, state.codes), .title)
    lines += layout.text(NeedsText.origin(need), .muted)
    if let key = need.municipality {
      let name = state.catalogue.municipalities.first { $0.key == key }?.name ?? key.rawValue
      lines += layout.text(NeedText.municipalityLabel + ": " + name, .muted)
    }
    if !need.text.isEmpty {
      for part in need.text.split(separator: "\n", omittingEmptySubsequences: false) {
        lines += layout.text(String(part))
      }
    }
    lines += layout.text(
      NeedsText.state(need), need.status == .new ? .warning : .heading)
    for part in need.answer.split(separator: "\n", omittingEmptySubsequences: false) {
      lines += layout.text(String(part))
    }
    let alike = alike(need, needs.register.sums)
    if need.status.isOpen, alike > 1 { lines += layout.text(NeedsText.alike(alike), .muted) }
    return lines
  }

  /// How many open ones there are of the same kind, for the group of which there are most.
  private static func alike(_ need: UnmetNeed, _ sums: [NeedSum]) -> Int {
    let groups: [TargetGroupKey?] =
      need.targetGroups.isEmpty ? [nil] : need.targetGroups.map { $0 }
    return groups.compactMap { group in
      sums.first { $0.group == group && $0.kind == need.kind }?.count
    }.max() ?? 0
  }
}
