/// How far sending an order has come.
enum FormSending: Sendable {
  case idle
  /// The draft is saved first, so that nothing is lost if the order is refused.
  case savesFirst
  case asked
}
