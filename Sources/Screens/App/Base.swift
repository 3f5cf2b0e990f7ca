/// The screens with a digit and a tab. The digits are fixed (design §7).
package enum Base: Int, CaseIterable, Sendable {
  case today = 1
  case map = 2
  case catalogue = 3
  case orders = 4
  case review = 5
}
