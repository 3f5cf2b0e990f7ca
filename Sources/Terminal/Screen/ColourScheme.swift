package import Canvas

/// The look of each role. Colour only repeats what an attribute, a word or a sign already says,
/// and every colour can be read on black and on white: no white, no yellow, no background.
package enum ColourScheme: CaseIterable, Sendable {
  case mono
  case eightColours
  case manyColours

  /// The scheme for a number of colours; fewer than eight is mono.
  package init(colours: Int) {
    self = colours >= 256 ? .manyColours : colours >= 8 ? .eightColours : .mono
  }

  package func look(of style: Style) -> Look {
    var look = look(of: style.role)
    if style.isEmphasised {
      look.attributes.insert(.bold)
      // Bold and dim undo each other.
      look.attributes.remove(.dim)
    }
    return look
  }

  private func look(of role: Role) -> Look {
    Look(Self.attributes(of: role), foreground: foreground(of: role))
  }

  private static func attributes(of role: Role) -> Look.Attributes {
    switch role {
    case .plain, .good: []
    case .title, .heading, .key, .warning, .practice: .bold
    case .activeTab, .selected: .reverse
    case .muted, .rule, .gap: .dim
    case .match: [.bold, .underline]
    case .danger: [.bold, .reverse]
    case .field: .underline
    }
  }

  /// The eight are red 1, green 2, blue 4, magenta 5, cyan 6. The many are their like in
  /// xterm's colour cube, each with a contrast of at least 3.8 against black and against white.
  private func foreground(of role: Role) -> Int? {
    let pair: (eight: Int, many: Int)? =
      switch role {
      case .key: (6, 30)
      case .match: (5, 163)
      case .warning: (5, 130)
      case .danger: (1, 160)
      case .good: (2, 28)
      case .practice: (5, 163)
      case .plain, .title, .activeTab, .heading, .muted, .rule, .gap, .selected, .field: nil
      }
    return switch self {
    case .mono: nil
    case .eightColours: pair?.eight
    case .manyColours: pair?.many
    }
  }
}
