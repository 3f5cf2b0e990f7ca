/// A sentence above the footer.
package struct Notice: Hashable, Sendable {
  package enum Sort: Hashable, Sendable {
    /// Goes with the next key.
    case hint
    /// Stays until Esc.
    case error
  }

  package var sort: Sort
  package var text: String

  package init(_ sort: Sort, _ text: String) {
    self.sort = sort
    self.text = text
  }
}
