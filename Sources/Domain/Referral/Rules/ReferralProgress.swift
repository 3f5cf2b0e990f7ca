/// How far an order has come: "7 av 16 obligatoriska".
package struct ReferralProgress: Codable, Hashable, Sendable {
  package var filled: Int
  package var required: Int

  package init(filled: Int, required: Int) {
    self.filled = filled
    self.required = required
  }
}
