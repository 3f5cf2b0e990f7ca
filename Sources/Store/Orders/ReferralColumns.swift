import Domain
import GRDB

/// The columns of an order, in one order for reading, writing and sealing.
enum ReferralColumns {
  /// What never changes, what changes with each step, and the content.
  static let identity = ["number", "request_id", "client", "created"]
  static let state = [
    "insats", "caseworker", "unit", "status", "holds_place", "waits", "due", "ordered",
    "replaces", "version", "event",
  ]
  static let content = [
    "legal_ground", "income_obstacle", "justification", "purpose", "ability_and_experience",
    "own_view", "own_view_missing_reason", "has_children", "childrens_situation",
    "other_insatser", "interpreter", "wished_start", "hours_per_week", "review_day",
    "alternatives",
  ]
  static let all = identity + state + content
  /// What is made from the others and from the steps when an order is written, and not sealed.
  static let derived = ["justification_key", "moved"]

  /// The values of `content`.
  static func values(_ content: ReferralContent) -> [(any DatabaseValueConvertible)?] {
    var values: [(any DatabaseValueConvertible)?] = [
      content.legalGround?.rawValue, content.incomeObstacle?.rawValue, content.justification,
      content.purpose, content.abilityAndExperience, content.ownView,
      content.ownViewMissingReason,
    ]
    values += [content.hasChildren]
    values += [content.childrensSituation, content.otherInsatser, content.interpreter]
    values += [content.wishedStart?.description]
    values += [content.hoursPerWeek]
    values += [content.reviewDay?.description, content.alternatives]
    return values
  }

  /// Reads `content` into an order's content.
  static func read(_ row: inout RowReader, into content: inout ReferralContent) throws {
    content.legalGround = try row.optionalKey()
    content.incomeObstacle = try row.optionalKey()
    content.justification = try row.next()
    content.purpose = try row.next()
    content.abilityAndExperience = try row.next()
    content.ownView = try row.next()
    content.ownViewMissingReason = try row.next()
    content.hasChildren = try row.optional()
    content.childrensSituation = try row.next()
    content.otherInsatser = try row.next()
    content.interpreter = try row.next()
    content.wishedStart = try row.day()
    content.hoursPerWeek = try row.optional()
    content.reviewDay = try row.day()
    content.alternatives = try row.next()
  }
}
