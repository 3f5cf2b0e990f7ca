@testable import Store

/// What an event of a read says.
struct LoggedReading: Equatable {
  var action: String
  var subject: String
  var clients: [Int]?
  var orders: [Int]?

  init(_ action: String, _ subject: String = "", _ clients: [Int]? = nil, orders: [Int]? = nil) {
    self.action = action
    self.subject = subject
    self.clients = clients
    self.orders = orders
  }
}

extension LoggedEvent {
  var reading: LoggedReading {
    LoggedReading(action, subject, read?.clients, orders: read?.referrals)
  }
}
