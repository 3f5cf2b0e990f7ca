package import Canvas
package import Domain
package import Messages
package import Search

/// What has happened.
package enum AppMessage: Sendable {
  case input(InputEvent)
  /// What time it is; told before anything that may depend on it.
  case moment(Moment)
  /// The time asked for with `AppState.wantsTick` is out.
  case tick
  /// A UUID nobody has used, for a draft to come.
  case freshID(String)
  /// The Engine's answer to a request.
  case answered(Request, Response)
  /// The Engine could not answer; the sentence says what, that nothing was lost and what to do.
  case askFailed(Request, sentence: String)
  /// How many orders have been counted so far, for a request that takes long.
  case counted(Request, Int)
  /// The figures of the map have been read; the cards may still be on their way.
  case mapRead(items: [MapItem], needs: [NeedTags] = [], codes: CodeLists)
  /// The figures of the map, counted before; the store is still being opened.
  case glanced(MapGlance)
  /// The whole catalogue has been read, its search index built, and its cards counted for the map;
  /// without that they are counted here.
  case catalogueRead(Catalogue, SearchIndex, sums: MapSums? = nil)
  /// There is no store yet.
  case storeMissing
  /// The store asked for at the first start is there.
  case storeCreated(Session)
  /// Something went wrong; the sentence says what, that nothing was lost and what to do.
  case failed(sentence: String)
}
