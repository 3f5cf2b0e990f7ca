/// What the command about needs is asked to do, as the command line says.
package struct NeedOptions: Sendable {
  /// The need to answer.
  package var number: Int?
  package var isNew: Bool
  package var isAnswer: Bool
  package var status: String?
  package var groups: [String]
  package var kind: String?
  /// The version of the need that was seen.
  package var version: Int?

  package init(
    number: Int?, isNew: Bool, isAnswer: Bool, status: String?, groups: [String], kind: String?,
    version: Int?
  ) {
    self.number = number
    self.isNew = isNew
    self.isAnswer = isAnswer
    self.status = status
    self.groups = groups
    self.kind = kind
    self.version = version
  }
}
