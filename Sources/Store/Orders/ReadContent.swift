/// What the event of a read says: whose data was read, by row, never whose name.
struct ReadContent: Codable, Hashable {
  /// Rows of `client`.
  var clients: [Int]?
  /// Numbers of orders.
  var referrals: [Int]?
  /// The sort of search, such as `namn`.
  var by: String?
}
