/// Who works, and on what kind of store.
package struct Session: Hashable, Sendable {
  package var userName: String
  package var unit: String?
  /// Everything in the store is practice; said in the title line and at each invented figure.
  package var isPractice: Bool

  package init(userName: String, unit: String? = nil, isPractice: Bool = false) {
    self.userName = userName
    self.unit = unit
    self.isPractice = isPractice
  }
}
