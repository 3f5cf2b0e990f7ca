package import Canvas
package import Domain
package import Messages
package import Search

/// Everything the screens know. Changed only by `update`, drawn only by `draw`.
package struct AppState: Sendable {
  package var size: Size
  package var session: Session
  package var base: Base = .map
  package var overlays: [Overlay] = []
  package var todayScreen = TodayState()
  package var mapScreen = MapState()
  package var catalogueScreen = CatalogueState()
  package var ordersScreen = OrdersState()
  package var reviewScreen = ReviewState()
  /// Cards marked for comparison, in the order they were marked; at most three.
  package var marks: [InsatsID] = []
  package var notice: Notice?
  package var moment: Moment
  /// Whether the drafts are shown when they have been read.
  var opensDrafts = false
  var hasReadDrafts = false
  /// An order that came back and is to be put right, while the drafts are read.
  var correcting: OrderSheet?
  /// Whether the user has been told that something written would be lost by quitting.
  var confirmsQuit = false
  /// What could not be saved after its form was left.
  package var unsaved: [DraftSave] = []
  /// Identifiers for drafts to come, made by the Application.
  package var freshIDs: [String] = []
  /// Requests whose answers are to be shown as screens of their own.
  var awaited: [Request] = []
  /// What has been written for steps that are not taken yet.
  var stepDrafts: [StepKey: DialogDraft] = [:]
  /// What has been written of meetings and of places, and is not stored yet.
  var contactDrafts: [Int: DialogDraft] = [:]
  var placesDrafts: [InsatsID: DialogDraft] = [:]
  /// The figures and the orders that were in sight when something was written of them.
  var placesSeen: [InsatsID: Places] = [:]
  var handoverSeen: [Int: [SeenOrder]] = [:]
  /// What has been written of deviations, by number, and of handovers, by client.
  var explainDrafts: [Int: DialogDraft] = [:]
  var handoverDrafts: [Int: DialogDraft] = [:]
  /// The open needs, and what has been written of needs and is not sent.
  package var needMemory = NeedMemory()
  package var isMouseCaptured = true
  /// Where the last click was, to tell what a double click means.
  var clickedContext: Context?

  /// The insats whose figures are being counted.
  var counting: InsatsID?
  /// How far orders and catalogue had come when they were last looked at.
  var seenVersions: StoreVersions?
  package var codes: CodeLists = .empty
  package var map: ServiceMap?
  /// The cards; empty until they have been read.
  package var catalogue: Catalogue = .empty
  package var index: SearchIndex = .empty {
    didSet { searching = SearchSession(index) }
  }
  /// What the search line was answered with, word by word, for the next key.
  var searching = SearchSession(.empty)
  package var isCatalogueRead = false
  /// The cards counted for the map; `nil` until they have been read.
  var cardSums: MapSums?
  /// Reading the store failed; the notice has said why.
  var hasReadFailed = false

  package init(
    size: Size, session: Session,
    moment: Moment = Moment(seconds: 0, today: Day(number: 0))
  ) {
    self.size = size
    self.session = session
    self.moment = moment
  }

  /// Where the keys go.
  package var context: Context {
    switch overlays.last {
    case .facets: .facets
    case .card: .card
    case .compare: .compare
    case .orderFilter: .orderFilter
    case .order(let order): order.review == nil ? .order : .reviewOrder
    case .queueFilter: .queueFilter
    case .bulkApproval: .bulkApproval
    case .step: .step
    case .contact: .contact
    case .explain: .explain
    case .handover: .handover
    case .places: .places
    case .clients: .clients
    case .client: .client
    case .match: .match
    case .form: .form
    case .pick: .pick
    case .drafts: .drafts
    case .conflict: .conflict
    case .need: .need
    case .needs: .needs
    case .needAnswer: .needAnswer
    case .help: .help
    case .palette: .palette
    case .firstStart: .firstStart
    case nil:
      switch base {
      case .today: .today
      case .map: .map
      case .catalogue: catalogueScreen.isSearching ? .catalogueSearch : .catalogueList
      case .orders: .orders
      case .review: .review
      }
    }
  }

  /// The context below the topmost overlay; what help and palette speak of.
  package var contextBelow: Context {
    var below = self
    if !below.overlays.isEmpty { below.overlays.removeLast() }
    return below.context
  }

  /// Whether the Application is to send `tick` about a second from now.
  package var wantsTick: Bool {
    !unsaved.isEmpty || ReviewUpdate.isCountingDown(self)
      || form.map { $0.isDirty && !$0.isSaving } ?? false
  }

  /// Takes away the topmost layer.
  package mutating func closeOverlay() {
    if !overlays.isEmpty { overlays.removeLast() }
  }
}
