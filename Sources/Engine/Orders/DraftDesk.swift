import Domain
import Foundation
import Messages
import Store

/// Keeps the caller's drafts. They come back as they were written, numbers too, for nobody but
/// their writer can have them.
struct DraftDesk {
  private let store: CatalogueStore
  private let owner: String
  private let now: Int

  init(_ desk: OrderDesk) {
    store = desk.store
    owner = desk.caller.name
    now = desk.clock.now()
  }

  func answer(_ request: Request) throws(EngineError) -> Response {
    do {
      switch request {
      case .saveDraft(let save): return try keep(save)
      case .drafts: return .drafts(try store.drafts(of: owner, at: now).map(Draft.init))
      case .draft(let id):
        let found = try store.draft(id, of: owner, at: now)
        return found.map { .draft(Draft($0)) } ?? .refused(.noSuchDraft(id))
      case .discardDraft(let id):
        let isDone = try store.discardDraft(id, of: owner, at: now)
        return isDone ? .draftDiscarded : .refused(.noSuchDraft(id))
      default: return .refused(.requestID)
      }
    } catch { throw EngineError(error) }
  }

  private func keep(_ save: DraftSave) throws(StoreError) -> Response {
    guard UUID(uuidString: save.id) != nil else { return .refused(.requestID) }
    switch try store.saveDraft(
      save.id, save.content, version: save.version, owner: owner, at: now)
    {
    case .saved(let version): return .draftSaved(version: version)
    case .conflict(let now): return .refused(.draftConflict(now: Draft(now), mine: save))
    case .gone: return .refused(.noSuchDraft(save.id))
    }
  }
}

extension Draft {
  init(_ record: DraftRecord) {
    self.init(
      id: record.id, content: record.content, created: record.created, saved: record.saved,
      version: record.version)
  }
}
