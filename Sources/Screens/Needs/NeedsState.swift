package import Canvas
package import Domain
package import Messages

/// The register of needs.
package struct NeedsState: Sendable {
  package var register: NeedRegister
  /// Only those in this status; `nil` for all.
  package var status: UnmetNeed.Status?
  package var scroll = ListScroll()
  /// Whether the selected need fills the screen, and its first line in view.
  package var isReading = false
  var top = 0

  package init(_ register: NeedRegister) { self.register = register }

  /// Those that are shown, the newest first.
  package var shown: [UnmetNeed] {
    register.needs.filter { status == nil || $0.status == status }
  }

  package var selected: UnmetNeed? {
    let shown = shown
    return shown.indices.contains(scroll.selected) ? shown[scroll.selected] : nil
  }
}
