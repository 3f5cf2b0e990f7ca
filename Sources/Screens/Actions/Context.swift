/// Where the keys go: the topmost layer, and the part of it that has the focus.
package enum Context: String, CaseIterable, Sendable {
  case map, catalogueList, catalogueSearch, facets, card, compare, help, palette, firstStart

  /// Whether every printable key is text here.
  package var isEditing: Bool { self == .catalogueSearch || self == .palette }
}
