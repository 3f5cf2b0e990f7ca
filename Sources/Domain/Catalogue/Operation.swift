/// Who runs an insats: the municipality itself or somebody it has an agreement with.
package enum Operation: String, Codable, CaseIterable, Sendable {
  case inHouse = "egen"
  case external = "extern"
  case unknown = "okand"
}
