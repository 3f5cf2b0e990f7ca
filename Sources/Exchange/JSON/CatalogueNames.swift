import Domain

/// Looks up the names that JSON gives beside the keys.
struct CatalogueNames {
  let codes: CodeLists
  private let providers: [ProviderKey: String]

  init(codes: CodeLists, providers: [Provider]) {
    self.codes = codes
    self.providers = Dictionary(
      providers.map { ($0.key, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  func tag(_ tag: TargetGroupTag) -> CardJSONParts.Tag {
    CardJSONParts.Tag(
      nyckel: tag.group.rawValue, namn: codes.name(of: tag.group), tolkning: tag.isInterpretation)
  }

  func provider(of insats: Insats) -> CardJSONParts.Provider {
    CardJSONParts.Provider(
      nyckel: insats.provider?.rawValue, namn: insats.provider.flatMap { providers[$0] },
      regi: insats.operation.rawValue)
  }
}
