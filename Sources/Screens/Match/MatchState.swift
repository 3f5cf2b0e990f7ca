package import Canvas
package import Domain
import Messages

/// The insatser in order of how they fit a client's needs.
package struct MatchState: Sendable {
  /// Where the arrows move.
  package enum Part: Hashable, Sendable {
    case needs, list
  }

  package internal(set) var needs: ClientNeeds
  /// Who is looked for; said by the case number only.
  package let client: ClientIdentity?
  /// Whether what is chosen goes into the form below.
  package let isForForm: Bool
  /// The order that came to nothing, which what is chosen takes the place of.
  let replacing: OrderSheet?
  /// Every insats of the catalogue once, worked out when the needs or the catalogue change.
  package internal(set) var ranking: [Match] = []
  package internal(set) var part: Part
  /// Which of the needs has the focus, in the order of `MatchNeed`.
  package internal(set) var need = 0
  package internal(set) var scroll = ListScroll()
  /// The first line of the explanation in view, where it is longer than its room.
  package internal(set) var explanationTop = 0

  /// Without anything known of the client the needs come first.
  package init(needs: ClientNeeds, client: ClientIdentity? = nil, isForForm: Bool = false) {
    self.init(needs: needs, client: client, isForForm: isForForm, replacing: nil)
  }

  init(needs: ClientNeeds, client: ClientIdentity?, isForForm: Bool, replacing: OrderSheet?) {
    self.replacing = replacing
    self.needs = needs
    self.client = client
    self.isForForm = isForForm
    part = needs == ClientNeeds() ? .needs : .list
  }

  /// The selected insats, also while the focus is on the needs.
  package var selected: InsatsID? { selectedMatch?.insats }

  var selectedMatch: Match? {
    ranking.indices.contains(scroll.selected) ? ranking[scroll.selected] : nil
  }
}
