package import Domain

/// What the map is drawn from.
package struct MapSnapshot: Codable, Sendable {
  /// Every insats, ended ones too.
  package var items: [MapItem]
  /// The open needs, by what they name.
  package var needs: [NeedTags]
  package var codes: CodeLists
  package var version: Int

  package init(items: [MapItem], needs: [NeedTags] = [], codes: CodeLists, version: Int) {
    self.items = items
    self.needs = needs
    self.codes = codes
    self.version = version
  }

  private enum CodingKeys: CodingKey { case items, needs, codes, version }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    items = try container.decode([MapItem].self, forKey: .items)
    needs = try container.decode([NeedTags].self, forKey: .needs)
    codes = try container.decode(CodeListsForm.self, forKey: .codes).codes
    version = try container.decode(Int.self, forKey: .version)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(items, forKey: .items)
    try container.encode(needs, forKey: .needs)
    try container.encode(CodeListsForm(codes), forKey: .codes)
    try container.encode(version, forKey: .version)
  }
}
