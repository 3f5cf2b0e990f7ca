package import Domain

/// What the files of `data/kodverk/` hold.
package struct CodeBook: Sendable {
  package let codes: CodeLists
  /// In file order.
  package let municipalities: [Municipality]

  package init(codes: CodeLists, municipalities: [Municipality]) {
    self.codes = codes
    self.municipalities = municipalities
  }
}
