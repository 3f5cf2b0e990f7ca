import Domain
import Messages
import Testing

@testable import Application

/// The options of `bestallningar`.
struct OrderFilterTests {
  private let catalogue = Catalogue(
    insatser: [Insats(id: "HBG-24", municipality: "helsingborg", name: "A", kind: "T08")],
    codes: .empty,
    providers: [Provider(key: "uppdrag", name: "Uppdrag", sort: "enhet", operation: .inHouse)])

  private func options(
    _ scope: OrderScope = .mine, statuses: [String] = [], onlyOpen: Bool = false,
    dueBy: String? = nil, insats: String? = nil, provider: String? = nil
  ) -> OrderListOptions {
    OrderListOptions(
      scope: scope, statuses: statuses, onlyOpen: onlyOpen, dueBy: dueBy, insats: insats,
      provider: provider)
  }

  @Test func `every option becomes a part of the query`() throws {
    let query = try OrderFilter.query(
      options(
        .unit, statuses: ["bestalld", "Väntelista"], onlyOpen: true, dueBy: "2026-11-23",
        insats: "hbg-24", provider: "uppdrag"), catalogue)
    #expect(
      query
        == OrderQuery(
          .unit, statuses: [.ordered, .waitingList], onlyOpen: true, dueBy: Day(number: 20_780),
          insats: "HBG-24", provider: "uppdrag"))
    #expect(try OrderFilter.query(options(), catalogue) == OrderQuery(.mine))
  }

  @Test(arguments: ReferralStatus.allCases)
  func `a status is found by its key and by its name`(status: ReferralStatus) throws {
    for text in [status.rawValue, OrderCommandText.title(1, status).components.last ?? ""] {
      #expect(
        try OrderFilter.query(options(statuses: [text]), catalogue).statuses == [status])
    }
  }

  @Test func `what does not exist is wrong usage and not repeated`() {
    let wrong = [
      options(statuses: ["klar"]), options(dueBy: "i dag"), options(insats: "HBG-99"),
      options(provider: "hemlig"),
    ]
    for option in wrong {
      #expect {
        try OrderFilter.query(option, catalogue)
      } throws: { error in
        guard let error = error as? CommandError, case .wrongValue(let sentence) = error else {
          return false
        }
        return error.status == 64 && sentence.hasSuffix(".")
          && !["klar.", "i dag", "HBG-99", "hemlig"].contains { sentence.contains($0) }
      }
    }
  }
}

extension String {
  fileprivate var components: [String] { split(separator: " ").map(String.init) }
}
