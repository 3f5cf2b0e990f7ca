package import Domain
package import Messages

/// PLACEHOLDER
package enum RefusalText {
  package static func sentence(_ refusal: OrderRefusal, _ catalogue: Catalogue) -> String { "" }
}
