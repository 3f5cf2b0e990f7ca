/// The statements that put in the rows of orders.
struct OrderTables {
  let order: BulkStatement
  let group: BulkStatement
  let reason: BulkStatement
  let goal: BulkStatement
  let step: BulkStatement
  let report: BulkStatement
  let outcome: BulkStatement
  let returned: BulkStatement
  let contact: BulkStatement

  init(_ database: BulkDatabase) throws {
    order = try database.insertion(
      into: "referral",
      [
        "number", "request_id", "client", "created", "insats", "caseworker", "unit", "status",
        "holds_place", "waits", "due", "ordered", "replaces", "version", "event", "legal_ground",
        "income_obstacle", "justification", "purpose", "ability_and_experience", "own_view",
        "own_view_missing_reason", "has_children", "childrens_situation", "other_insatser",
        "interpreter", "wished_start", "hours_per_week", "review_day", "alternatives",
        "justification_key", "moved", "look",
      ])
    func part(_ table: String, _ columns: String...) throws -> BulkStatement {
      try database.insertion(into: table, ["referral"] + columns)
    }
    group = try part("referral_group", "position", "target_group")
    reason = try part("referral_reason", "position", "reason")
    goal = try part("referral_goal", "position", "goal")
    step = try part(
      "referral_step", "position", "event", "from_status", "to_status", "actor", "at", "day",
      "reason", "text")
    report = try part("referral_report", "step", "as_ordered", "next_step")
    outcome = try part("referral_outcome", "step", "position", "degree", "text")
    returned = try part("referral_returned", "step", "content")
    contact = try part(
      "referral_contact", "position", "event", "sort", "day", "attended", "next", "text", "actor",
      "at")
  }
}
