import Canvas
import Terminal
import Testing

@Suite struct ColourSchemeTests {
  @Test(arguments: [
    (0, ColourScheme.mono), (7, .mono), (8, .eightColours), (88, .eightColours),
    (256, .manyColours),
  ])
  func `the number of colours chooses the scheme`(colours: Int, scheme: ColourScheme) {
    #expect(ColourScheme(colours: colours) == scheme)
  }

  /// What tells where one is and what is wrong must not need colour.
  @Test(
    arguments: [
      Role.title, .activeTab, .heading, .key, .selected, .match, .warning, .danger, .gap, .practice,
      .field, .muted, .rule,
    ])
  func `in mono a role differs from plain text`(role: Role) {
    let look = ColourScheme.mono.look(of: Style(role))
    #expect(look.foreground == nil)
    #expect(look.attributes != [])
  }

  @Test func `in mono the match, the selection, an error and a field differ from each other`() {
    let roles: [Role] = [.match, .selected, .danger, .field, .warning, .muted]
    let looks = Set(roles.map { ColourScheme.mono.look(of: Style($0)) })
    #expect(looks.count == roles.count)
  }

  @Test(arguments: ColourScheme.allCases, Role.allCases)
  func `colour changes no attribute`(scheme: ColourScheme, role: Role) {
    let mono = ColourScheme.mono.look(of: Style(role))
    #expect(scheme.look(of: Style(role)).attributes == mono.attributes)
  }

  @Test(arguments: ColourScheme.allCases, Role.allCases)
  func `emphasis is bold and never dim`(scheme: ColourScheme, role: Role) {
    let look = scheme.look(of: Style(role, isEmphasised: true))
    #expect(look.attributes.contains(.bold))
    #expect(!look.attributes.contains(.dim))
  }

  @Test(arguments: ColourScheme.allCases)
  func `plain text and the selection keep the terminal's own colours`(scheme: ColourScheme) {
    #expect(scheme.look(of: .plain) == Look())
    #expect(scheme.look(of: Style(.selected)).foreground == nil)
  }

  @Test(arguments: Role.allCases)
  func `no colour is lost on a light or a dark background`(role: Role) {
    // Neither black 0, yellow 3 nor white 7.
    let eight = ColourScheme.eightColours.look(of: Style(role)).foreground
    #expect(eight.map { [1, 2, 4, 5, 6].contains($0) } ?? true)
    guard let many = ColourScheme.manyColours.look(of: Style(role)).foreground else { return }
    let light = luminance(ofCubeColour: many)
    #expect(1.05 / (light + 0.05) >= 3.8, "against white")
    #expect((light + 0.05) / 0.05 >= 3.8, "against black")
  }

  /// Relative luminance (WCAG 2) of a colour of xterm's 6 × 6 × 6 cube, from tables because the
  /// six steps are all there are.
  private func luminance(ofCubeColour number: Int) -> Double {
    let linear = [0, 0.1144, 0.2423, 0.4287, 0.6795, 1]
    let index = number - 16
    return 0.2126 * linear[index / 36] + 0.7152 * linear[index / 6 % 6]
      + 0.0722 * linear[index % 6]
  }
}
