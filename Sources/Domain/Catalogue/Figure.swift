/// A figure a source gives about an insats, in words, with its year or years and its file.
package struct Figure: Codable, Hashable, Sendable {
  package var text: String
  /// Such as `2016` or `2014–2016`; `nil` when the source does not date it.
  package var year: String?
  package var source: String

  package init(text: String, year: String?, source: String) {
    self.text = text
    self.year = year
    self.source = source
  }
}
