package import Canvas

/// The filter list above the catalogue.
package struct FacetState: Sendable {
  package var scroll = ListScroll(selected: 1)

  package init() {}
}
