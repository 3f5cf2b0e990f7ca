/// How well an insats is known to work: three plain levels, never a ranking of persons
/// (domain facts 2.8).
package struct Evidence: Codable, Hashable, Sendable {
  package enum Grade: String, Codable, CaseIterable, Sendable {
    case research = "stod_i_forskning"
    case promising = "lovande"
    case notEvaluated = "ej_utvarderad"
  }

  package var grade: Grade
  package var source: String?

  package init(grade: Grade, source: String? = nil) {
    self.grade = grade
    self.source = source
  }
}
