package import Domain

/// What needs the caller now.
package struct TodayAnswer: Codable, Hashable, Sendable {
  package var day: Day
  /// By part, and in each by day and number.
  package var items: [TodayItem]
  /// The caller's drafts, the last saved first.
  package var drafts: [Draft]
  /// What has changed in the catalogue since the caller last said that it was seen, newest first.
  package var news: [CatalogueNews]
  /// A mark of how far the news goes, for `markNewsSeen`.
  package var catalogueVersion: Int
  /// The queue of those who decide; `nil` for others.
  package var queue: QueueSummary?
  /// How the store is, for those who look after it; `nil` for others.
  package var store: StoreStatus?

  package init(
    day: Day, items: [TodayItem], drafts: [Draft], news: [CatalogueNews], catalogueVersion: Int,
    queue: QueueSummary?
  ) {
    self.day = day
    self.items = items
    self.drafts = drafts
    self.news = news
    self.catalogueVersion = catalogueVersion
    self.queue = queue
  }
}

/// One thing that needs somebody.
package struct TodayItem: Codable, Hashable, Sendable {
  /// The parts of the screen, in their order.
  package enum Part: String, Codable, CaseIterable, Sendable {
    case overdue = "forsenat"
    case today = "idag"
    case returned = "aterlamnat"
    /// Decisions and answers on the caller's orders since the last working day.
    case answered = "besked"
    /// What came late, and nobody has said why.
    case unexplained = "utan_orsak"
    case upcoming = "kommande"
    /// Needs that wait for the editor's answer.
    case needs = "behov"
    /// Cards the editor should look at.
    case cards = "kort"
  }

  package enum Subject: Codable, Hashable, Sendable {
    /// Something is to happen with the order by a day.
    case deadline(Deadline)
    /// A deadline was missed and nobody has said why.
    case deviation(Deviation)
    /// The order came back, or was decided or answered: the step says who, what and why.
    case step(StatusStep)
    /// A need waits for an answer, or got one.
    case need(UnmetNeed)
    /// A card has not been confirmed for long.
    case staleCard(InsatsID, confirmed: Day?)
    /// An insats has more taken than there is, or half of it or more is free.
    case places(InsatsID, Places)
  }

  package var part: Part
  package var subject: Subject
  /// The order it is about; `nil` for needs and cards.
  package var order: OrderLine?
  /// The day it is sorted by.
  package var day: Day

  package init(part: Part, subject: Subject, order: OrderLine?, day: Day) {
    self.part = part
    self.subject = subject
    self.order = order
    self.day = day
  }
}

/// How the queue of reviews stands.
package struct QueueSummary: Codable, Hashable, Sendable {
  package var waiting: Int
  /// Whether more wait than were counted.
  package var hasMore = false
  package var flagged: Int
  /// Working days the oldest has waited; `nil` when the queue is empty.
  package var oldest: Int?

  package init(waiting: Int, flagged: Int, oldest: Int?) {
    self.waiting = waiting
    self.flagged = flagged
    self.oldest = oldest
  }
}

/// A change in the catalogue.
package struct CatalogueNews: Codable, Hashable, Sendable {
  package enum Sort: String, Codable, CaseIterable, Sendable {
    case new = "ny"
    case changed = "andrad"
    case paused = "pausad"
    case resumed = "aktiv"
    case ended = "avslutad"
  }

  package var insats: InsatsID
  package var name: String
  package var sort: Sort
  /// What was changed; empty unless `sort` is `changed`.
  package var fields: [InsatsField]
  package var day: Day

  package init(insats: InsatsID, name: String, sort: Sort, fields: [InsatsField], day: Day) {
    self.insats = insats
    self.name = name
    self.sort = sort
    self.fields = fields
    self.day = day
  }
}
