/// Whether an insats can be ordered now.
package enum InsatsStatus: String, Codable, CaseIterable, Sendable {
  case planned = "planerad"
  case active = "aktiv"
  case paused = "pausad"
  case ended = "avslutad"
  /// No source says.
  case unknown = "okand"
}
