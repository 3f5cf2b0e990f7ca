/// Ages in whole years an insats is for; both ends belong to it, `nil` is open.
package struct AgeSpan: Codable, Hashable, Sendable {
  package var from: Int?
  package var to: Int?

  package init(from: Int? = nil, to: Int? = nil) {
    self.from = from
    self.to = to
  }
}
