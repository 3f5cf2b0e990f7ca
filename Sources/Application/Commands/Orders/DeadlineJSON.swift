import Domain

/// Deadlines and deviations as JSON; the keys are those of `docs/cli.md`.
enum DeadlineJSON {
  static func deadline(_ deadline: Deadline, today: Day) -> JSONValue {
    .object(members(deadline, today))
  }

  static func deviation(_ deviation: Deviation, today: Day) -> JSONValue {
    var members = members(deviation.deadline, today)
    members["nr"] = .number(deviation.number)
    members["orsak"] = .optional(deviation.reason)
    members["text"] = .optional(deviation.text.isEmpty ? nil : deviation.text)
    members["av"] = .optional(deviation.by)
    return .object(members)
  }

  private static func members(_ deadline: Deadline, _ today: Day) -> [String: JSONValue] {
    [
      "sort": .text(deadline.sort.rawValue), "fran": .text(deadline.from.description),
      "senast": .text(deadline.due.description), "klar": .optional(deadline.met),
      "arbetsdagar_over": .number(deadline.workingDaysOver(today: today)),
    ]
  }
}
