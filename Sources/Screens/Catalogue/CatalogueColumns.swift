/// The columns of the list for a width; a column without room has width 0.
struct CatalogueColumns {
  static let places = 13

  let name: Int
  let kind: Int
  let provider: Int
  let width: Int

  init(width: Int) {
    self.width = width
    let rest = width - 3 - Self.places
    switch width {
    case 96...:
      kind = 26
      provider = 20
    case 72...:
      kind = 16
      provider = 15
    case 60...:
      kind = 14
      provider = 0
    default:
      kind = 0
      provider = 0
    }
    name = rest - kind - provider - (kind > 0 ? 1 : 0) - (provider > 0 ? 1 : 0)
  }

  var kindX: Int { 2 + name }
  var providerX: Int { kindX + kind + 1 }
  /// The column after the last one of the places.
  var placesEnd: Int { width - 1 }
}
