import Testing

/// Words for users stand in the `*Text.swift` files and nowhere else.
@Suite struct TextPlaceTests {
  /// SQL and YAML have words of their own in Store and Exchange.
  private static let modules = [
    "Application", "Canvas", "Domain", "Engine", "Messages", "Screens", "Search", "Terminal",
    "insatskarta",
  ]

  @Test(arguments: modules)
  func `no words for users stand outside the text files`(module: String) {
    var found: [String] = []
    for source in SwiftSource.all
    where source.module == module && !source.path.hasSuffix("Text.swift") {
      for literal in source.scan.literals where literal.isProse {
        found.append(source.path + ":" + String(literal.line) + ": " + literal.text)
      }
    }
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }

  @Test func `there are texts to find`() {
    let texts = SwiftSource.all.filter { $0.module == "Screens" && $0.path.hasSuffix("Text.swift") }
    #expect(texts.contains { $0.scan.literals.contains(where: \.isProse) })
  }
}
