/// What a step does to the places of the insats.
package enum PlaceEffect: String, Codable, CaseIterable, Sendable {
  case none = "ingen"
  /// Books one, if the order holds none and one is free; else the order goes on without and
  /// counts as waiting.
  case takes = "tar"
  /// Gives back the one the order holds, if it holds one.
  case releases = "slapper"
}
