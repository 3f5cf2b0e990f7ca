import Domain
import Messages
import Screens

/// Days as the Engine answers.
enum TodaySamples {
  static let today = OrderSamples.today

  static func deadline(_ sort: Deadline.Sort, due: Int, met: Int? = nil) -> Deadline {
    Deadline(
      sort, from: today.adding(days: due - 20), due: today.adding(days: due),
      met: met.map { today.adding(days: $0) })
  }

  static func item(
    _ part: TodayItem.Part, _ subject: TodayItem.Subject, _ number: Int,
    _ status: ReferralStatus = .ordered, day: Int
  ) -> TodayItem {
    TodayItem(
      part: part, subject: subject, order: OrderSamples.line(number, status),
      day: today.adding(days: day))
  }

  static let deviation = Deviation(
    number: 3, order: 97, deadline: deadline(.answer, due: -10))

  static let full = TodayAnswer(
    day: today,
    items: [
      item(.overdue, .deviation(deviation), 97, day: -10),
      item(.overdue, .deadline(deadline(.followUp, due: -6)), 64, .started, day: -6),
      item(
        .unexplained,
        .deviation(
          Deviation(
            number: 4, order: 98, deadline: deadline(.firstContact, due: -5, met: -3))), 98, day: -5
      ),
      item(.today, .deadline(deadline(.start, due: 0)), 70, .accepted, day: 0),
      item(
        .returned,
        .step(
          StatusStep(
            from: .inReview, to: .sentBack, by: "arbetsledare1", at: 0, day: today,
            reason: "barnens-situation-saknas", text: "Beskriv barnens situation.")), 110,
        .sentBack,
        day: 0),
      item(
        .answered,
        .step(
          StatusStep(
            from: .received, to: .accepted, by: "utforare1", at: 0,
            day: today.adding(days: -1))), 88, .accepted, day: -1),
      item(.upcoming, .deadline(deadline(.answer, due: 4)), 112, day: 4),
    ],
    drafts: [
      Draft(
        id: "0feb2222-0000-4000-8000-000000000001", content: OrderSamples.content(), created: 0,
        saved: OrderSamples.now - 3_600, version: 3)
    ],
    news: [
      CatalogueNews(
        insats: "HBG-01", name: "Jobbspår", sort: .changed, fields: [.places], day: today),
      CatalogueNews(insats: "HBG-02", name: "Smart väg", sort: .paused, fields: [], day: today),
    ], catalogueVersion: 70, queue: nil)

  static let empty = TodayAnswer(
    day: today, items: [], drafts: [], news: [], catalogueVersion: 70, queue: nil)
}
