/// One row of a code list.
package struct CodeRow: Codable, Hashable, Sendable, Identifiable {
  /// Whose side it is on that an insats did not come about. The raw values are the keys in files,
  /// store and JSON.
  package enum Side: String, Codable, CaseIterable, Sendable {
    case client = "klient"
    case provider = "utforare"
    case orderer = "bestallare"
  }

  /// Stable key, unique within its list.
  package var key: CodeKey
  /// The Swedish name shown to users.
  package var name: String
  package var validity: Validity
  /// Where the row comes from: a source, or `egen lista`.
  package var source: String
  /// Outcome class A–E of Kommunal arbetsmarknadsstatistik, in closure reasons only.
  package var kasClass: String?
  /// Whether choosing the row asks for words as well ("annat").
  package var needsText: Bool
  /// A sentence that helps in choosing, if there is one.
  package var help: String?
  /// In a provider's reasons for a no only; `nil` for those that do not say ("annat").
  package var side: Side?

  package var id: CodeKey { key }

  package init(
    key: CodeKey, name: String, validity: Validity = Validity(), source: String,
    kasClass: String? = nil, needsText: Bool = false, help: String? = nil, side: Side? = nil
  ) {
    self.key = key
    self.name = name
    self.validity = validity
    self.source = source
    self.kasClass = kasClass
    self.needsText = needsText
    self.help = help
    self.side = side
  }
}
