/// One of the answers a row of a dialog offers.
package struct DialogChoice: Hashable, Sendable {
  var key: String
  var name: String
  /// What follows from the choice, beside its name.
  var note: String?
  /// A sentence that helps in choosing.
  var help: String?

  init(_ key: String, _ name: String, note: String? = nil, help: String? = nil) {
    self.key = key
    self.name = name
    self.note = note
    self.help = help
  }
}
