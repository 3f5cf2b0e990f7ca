/// The reasons of a provider's no (`returorsaker`) that mean something to the program.
package enum RefusalReason {
  /// The insats was the wrong one: counted on its card.
  package static let wrongGroup: CodeKey = "fel-malgrupp"
  /// There was no place: a need that nothing meets.
  package static let noPlace: CodeKey = "plats-saknas"
}
