/// The words of an action.
package struct ActionText: Sendable, Hashable {
  /// Name in the palette and help, such as `Visa insatserna i rutan`.
  package let name: String
  /// The short word beside the key in the footer, such as `visa`.
  package let label: String
  /// One sentence for the help.
  package let help: String
  /// Other words the palette finds it by.
  package let synonyms: [String]

  package init(_ name: String, label: String, help: String, synonyms: [String] = []) {
    self.name = name
    self.label = label
    self.help = help
    self.synonyms = synonyms
  }
}
