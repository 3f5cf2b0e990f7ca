/// What can be done in each context, made when it is first asked for: every key and every frame
/// asks, but the first screen needs one table of all.
enum MergedActions {
  static func table(_ context: Context) -> [Action] {
    switch context {
    case .today: today
    case .map: map
    case .catalogueList: catalogueList
    case .catalogueSearch: catalogueSearch
    case .orders: orders
    case .facets: facets
    case .card: card
    case .compare: compare
    case .form: form
    case .pick: pick
    case .drafts: drafts
    case .conflict: conflict
    case .orderFilter: orderFilter
    case .order: order
    case .step: step
    case .contact: contact
    case .explain: explain
    case .handover: handover
    case .places: places
    case .clients: clients
    case .client: client
    case .match: match
    case .need: need
    case .needs: needs
    case .needAnswer: needAnswer
    case .review: review
    case .reviewOrder: reviewOrder
    case .queueFilter: queueFilter
    case .bulkApproval: bulkApproval
    case .help: help
    case .palette: palette
    case .firstStart: firstStart
    }
  }

  private static let today = merged(.today)
  private static let map = merged(.map)
  private static let catalogueList = merged(.catalogueList)
  private static let catalogueSearch = merged(.catalogueSearch)
  private static let orders = merged(.orders)
  private static let facets = merged(.facets)
  private static let card = merged(.card)
  private static let compare = merged(.compare)
  private static let form = merged(.form)
  private static let pick = merged(.pick)
  private static let drafts = merged(.drafts)
  private static let conflict = merged(.conflict)
  private static let orderFilter = merged(.orderFilter)
  private static let order = merged(.order)
  private static let step = merged(.step)
  private static let contact = merged(.contact)
  private static let explain = merged(.explain)
  private static let handover = merged(.handover)
  private static let places = merged(.places)
  private static let clients = merged(.clients)
  private static let client = merged(.client)
  private static let match = merged(.match)
  private static let need = merged(.need)
  private static let needs = merged(.needs)
  private static let needAnswer = merged(.needAnswer)
  private static let review = merged(.review)
  private static let reviewOrder = merged(.reviewOrder)
  private static let queueFilter = merged(.queueFilter)
  private static let bulkApproval = merged(.bulkApproval)
  private static let help = merged(.help)
  private static let palette = merged(.palette)
  private static let firstStart = merged(.firstStart)

  private static func merged(_ context: Context) -> [Action] {
    let own = ActionTable.own(context)
    let taken = own.flatMap(\.keys)
    return own
      + GeneralActions.table(context).filter { action in
        !action.keys.contains { taken.contains($0) }
      }
  }
}
