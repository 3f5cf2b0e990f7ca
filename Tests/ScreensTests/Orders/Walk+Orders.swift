import Canvas
import Domain
import Messages
import Screens
import Testing

extension Walk {
  /// Somebody who sees orders, on the practice catalogue.
  static func orders(
    _ roles: Set<UserRole> = [.caseworker], unit: String? = "Arbeta 2", width: Int = 80,
    height: Int = 24
  ) throws -> Walk {
    var walk = Walk(try RealCatalogue.practice.get(), width: width, height: height)
    walk.send(
      .storeCreated(
        Session(userName: "handlaggare1", unit: unit, roles: roles, isPractice: true)))
    walk.send(.moment(Moment(seconds: OrderSamples.now, today: OrderSamples.today)))
    return walk
  }

  /// The requests of the last key.
  var asked: [Request] {
    effects.compactMap { effect in
      if case .ask(let request) = effect { request } else { nil }
    }
  }

  /// Answers the last request of the last key.
  mutating func answer(_ response: Response, at location: SourceLocation = #_sourceLocation) {
    guard let request = asked.last else {
      Issue.record("nothing was asked", sourceLocation: location)
      return
    }
    send(.answered(request, response))
  }

  /// Opens the list of orders with these in it.
  mutating func list(_ lines: [OrderLine]) {
    press(.character("4"))
    answer(.orders(lines))
  }

  /// Opens an order by way of the list.
  mutating func open(_ sheet: OrderSheet) {
    list([OrderSamples.line(sheet.referral.number, sheet.referral.status)])
    press(.enter)
    answer(.order(sheet))
  }

  /// Opens a client by way of the search.
  mutating func open(_ file: ClientFile) {
    press(.character("d"))
    type(file.client.caseNumber)
    press(.enter)
    answer(.clients([file.client]))
    answer(.client(file))
  }

  /// Whether a text is in the frame, however its lines are broken.
  func says(_ text: String) -> Bool {
    let words = self.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    return words.contains(text)
  }
}
