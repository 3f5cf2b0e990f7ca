import Domain
import Messages

/// "Samma som förra": the last order, and what is being done to fetch it.
struct FormPrevious: Sendable {
  /// The row that is to be filled when it comes.
  var row: FormRowID?
  /// The number of the order that has been asked for.
  var number: Int?
  /// The case number it was looked up for: another client may have another last order.
  var caseNumber: String?
  var sheet: OrderSheet?
}
