/// The screens with a digit and a tab. The digits are fixed (design §7).
package enum Base: Int, CaseIterable, Sendable {
  case today = 1
  case map = 2
  case catalogue = 3
  case orders = 4
  case review = 5

  /// The action that shows it. Written out, since asking a value for its own name looks it up among
  /// all types there are, which a start would feel.
  var actionID: String {
    switch self {
    case .today: "visa.today"
    case .map: "visa.map"
    case .catalogue: "visa.catalogue"
    case .orders: "visa.orders"
    case .review: "visa.review"
    }
  }
}
