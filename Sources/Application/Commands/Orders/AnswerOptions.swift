/// A provider's answer, or what happens later at the provider, as `svar` takes it. The raw values
/// are the names of the flags.
package enum AnswerOption: String, CaseIterable, Sendable {
  case received = "mottagen"
  case assessed = "bedoms"
  case waitingList = "vantelista"
  case accepted = "accepterad"
  case declined = "nekad"
  case started = "startad"
  case paused = "pausad"
  case resumed = "ateruppta"
}

/// Whether the client came to a meeting.
package enum AttendanceOption: String, CaseIterable, Sendable {
  case came = "kommit"
  case missed = "uteblivit"
}

/// How far something was reached.
package enum DegreeOption: String, CaseIterable, Sendable {
  case yes = "ja"
  case partly = "delvis"
  case no = "nej"
}

/// What `svar` is to write down: one of the first three.
package struct AnswerOptions: Sendable {
  package var number: Int
  package var answer: AnswerOption?
  /// The intake interview.
  package var intake: AttendanceOption?
  package var followUp: AttendanceOption?
  /// A row of the code list `returorsaker`.
  package var reason: String?
  /// `YYYY-MM-DD`; `nil` is today.
  package var day: String?
  /// The day of the next meeting.
  package var next: String?
  package var version: Int?

  package init(
    number: Int, answer: AnswerOption?, intake: AttendanceOption?, followUp: AttendanceOption?,
    reason: String?, day: String?, next: String?, version: Int?
  ) {
    self.number = number
    self.answer = answer
    self.intake = intake
    self.followUp = followUp
    self.reason = reason
    self.day = day
    self.next = next
    self.version = version
  }
}

/// How an order is closed, as `avsluta` takes it.
package struct CloseOptions: Sendable {
  package var number: Int
  /// A row of the code list `avslutsorsaker`.
  package var reason: String
  /// Whether it was given as ordered.
  package var asOrdered: DegreeOption
  /// For each goal, in the order of the goals.
  package var goals: [DegreeOption]
  package var day: String?
  package var version: Int?

  package init(
    number: Int, reason: String, asOrdered: DegreeOption, goals: [DegreeOption], day: String?,
    version: Int?
  ) {
    self.number = number
    self.reason = reason
    self.asOrdered = asOrdered
    self.goals = goals
    self.day = day
    self.version = version
  }
}
