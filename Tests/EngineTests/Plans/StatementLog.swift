import GRDB
import Messages

@testable import Engine
@testable import Store

/// Every statement a store is asked, for tests of their plans.
final class StatementLog {
  /// By statement, what was asked of the Engine when it first came.
  private(set) var statements: [String: String] = [:]
  private var request = ""

  /// What the Engine does for a request, with every statement written down.
  func send(_ request: Request, to engine: SoloEngine) throws {
    self.request = request.kind.rawValue
    try trace(engine.store, true)
    _ = try? engine.send(request)
    try trace(engine.store, false)
  }

  private func trace(_ store: CatalogueStore, _ isOn: Bool) throws {
    try store.read { database in
      database.trace(options: .statement) { [self] event in
        guard isOn, case .statement(let statement) = event else { return }
        if statements[statement.sql] == nil { statements[statement.sql] = request }
      }
    }
  }

  /// The faults of every plan, with the statement and what asked it.
  func faults(_ store: CatalogueStore, except declared: Set<String>) throws -> [String] {
    try store.read { database in
      let judge = try PlanJudge(database)
      return try statements.sorted { $0.key < $1.key }.flatMap { sql, request -> [String] in
        guard sql.contains(/^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b/), !declared.contains(sql)
        else { return [] }
        return try judge.faults(sql, database).map { "\(request) \($0): \(sql)" }
      }
    }
  }
}
