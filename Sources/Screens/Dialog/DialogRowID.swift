/// What a row of a dialog asks.
package enum DialogRowID: Hashable, Sendable {
  /// Of a step: why, what became of each goal, how it was given, and what should happen next.
  case reason, outcome(Int), outcomeText(Int), asOrdered, nextStep
  /// Of a meeting with the client.
  case sort, attended, next
  /// Figures of places.
  case max, booked, waiting
  /// Of a handover: who takes over.
  case receiver
  /// The day it happened, and words.
  case day, text
  /// The row that carries the dialog out.
  case run
}
