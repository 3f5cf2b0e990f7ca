import Canvas
import Domain
import Messages
import Screens
import TestSupport
import Testing

/// The order's form under the fingers: moving, typing, lists, undo, faults.
struct FormTests {
  /// A form begun from the first card of the list.
  private static func open(width: Int = 80, height: Int = 24) throws -> Walk {
    var walk = Walk(try RealCatalogue.practice.get(), width: width, height: height)
    walk.press(.character("3"), .character("b"))
    try #require(walk.state.form != nil)
    return walk
  }

  private static func go(_ row: FormRowID, _ walk: inout Walk) {
    for _ in 0..<60 where walk.state.form?.focus != row { walk.press(.tab) }
    for _ in 0..<60 where walk.state.form?.focus != row { walk.press(.backTab) }
    #expect(walk.state.form?.focus == row)
  }

  @Test func `an empty form begins with the insats, one from a card with the client`() throws {
    var empty = Walk(try RealCatalogue.practice.get())
    empty.press(.character("b"))
    #expect(empty.state.form?.focus == .field(.insats))
    let fromCard = try Self.open()
    #expect(fromCard.state.form?.focus == .field(.caseNumber))
    #expect(fromCard.text.contains("Alkohol- och drogrådgivningen"))
  }

  @Test func `any field can be left empty, and its fault is shown after that`() throws {
    var walk = try Self.open()
    #expect(!walk.text.contains("Skriv ärendets nummer"))
    walk.press(.tab)
    #expect(walk.text.contains("! Skriv ärendets nummer"))
    walk.press(.backTab)
    walk.type("2026-0911")
    #expect(!walk.text.contains("Skriv ärendets nummer"))
    #expect(walk.text.contains("2 av 15"))
  }

  @Test func `every row says what it is used for while it has the focus`() throws {
    var walk = try Self.open(width: 100, height: 60)
    for field in ReferralField.allCases {
      guard let use = field.usedFor, field != .insats, field != .childrensSituation else {
        continue
      }
      Self.go(.field(field), &walk)
      let words = OrderFieldText.use(use).split(separator: " ").prefix(2).joined(separator: " ")
      #expect(walk.text.contains(words), "\(field)")
    }
  }

  @Test func `a personal number is judged when the field is left`() throws {
    var walk = try Self.open()
    Self.go(.field(.personalNumber), &walk)
    walk.type("19800102-2387")
    walk.press(.tab)
    #expect(walk.text.contains("! Den sista siffran stämmer"))
    walk.press(.backTab, .backspace)
    walk.type("6")
    #expect(!walk.text.contains("Den sista siffran"))
  }

  @Test func `typing a letter opens the list of codes with it`() throws {
    var walk = try Self.open()
    Self.go(.field(.reasons), &walk)
    walk.type("pr")
    #expect(walk.state.context == .pick)
    walk.press(.enter)
    #expect(walk.state.context == .form)
    #expect(walk.text.contains("Pröva arbetsförmåga"))
    for key in [Key.function(4), .altDown, .enter] {
      walk.press(key)
      #expect(walk.state.context == .pick, "\(key)")
      walk.press(.escape)
    }
  }

  @Test func `Tab in a list takes what was found and goes on, and leaves it when nothing was`()
    throws
  {
    var walk = try Self.open()
    Self.go(.field(.incomeObstacle), &walk)
    walk.type("sjuk")
    walk.press(.tab)
    #expect(walk.state.context == .form)
    #expect(walk.state.form?.focus == .field(.targetGroups))
    #expect(walk.text.contains("Sjukskriven"))
    walk.press(.backTab)
    walk.type("xyz")
    walk.press(.tab)
    #expect(walk.state.form?.focus == .field(.targetGroups))
    #expect(walk.text.contains("Sjukskriven"))
  }

  @Test func `annat needs words`() throws {
    var walk = try Self.open(width: 160)
    Self.go(.field(.reasons), &walk)
    walk.type("annat")
    walk.press(.enter, .tab, .tab)
    #expect(walk.text.contains("behöver förklaras"))
  }

  @Test func `a paste is one edit, and is taken back as one`() throws {
    var walk = try Self.open()
    Self.go(.field(.justification), &walk)
    walk.type("Först ")
    walk.send(.input(.paste("rad ett\nrad två\u{1B}[31m\nrad tre")))
    #expect(
      walk.state.form?.content.justification.hasPrefix("Först rad ett\nrad två") == true)
    walk.press(.control("z"))
    #expect(walk.state.form?.content.justification == "Först ")
    walk.press(.control("y"))
    #expect(walk.state.form?.content.justification.hasSuffix("rad tre") == true)
  }

  @Test func `a paste of ten megabytes is refused whole and says so`() throws {
    var walk = try Self.open()
    Self.go(.field(.justification), &walk)
    walk.type("Kvar")
    walk.send(.input(.paste(String(repeating: "å ", count: 500_000))))
    #expect(walk.text.contains("för lång"))
    #expect(walk.state.form?.content.justification == "Kvar")
  }

  @Test func `a text too long for the order is kept, and the field says so`() throws {
    var walk = try Self.open(width: 160)
    Self.go(.field(.justification), &walk)
    let long = String(repeating: "ord ", count: 1_100)
    walk.send(.input(.paste(long)))
    walk.press(.backTab)
    #expect(walk.text.contains("Texten är för lång"))
    #expect(walk.state.form?.content.justification.count == 4_399)
  }

  @Test func `a justification of blanks and NUL is a fault at the field`() throws {
    var walk = try Self.open()
    Self.go(.field(.justification), &walk)
    walk.type("   ")
    walk.press(.tab)
    #expect(walk.text.contains("! Här står bara mellanrum") || walk.text.contains("! Skriv med"))
  }

  @Test func `undo and redo stay in their own field, and hold for choices`() throws {
    var walk = try Self.open()
    Self.go(.field(.hasChildren), &walk)
    walk.type("j")
    #expect(walk.state.form?.content.hasChildren == true)
    Self.go(.field(.purpose), &walk)
    walk.type("Syfte")
    Self.go(.field(.hasChildren), &walk)
    walk.press(.control("z"))
    #expect(walk.state.form?.content.hasChildren == nil)
    #expect(walk.state.form?.content.purpose == "Syfte")
    walk.press(.control("y"))
    #expect(walk.state.form?.content.hasChildren == true)
    Self.go(.field(.purpose), &walk)
    walk.press(.control("z"))
    #expect(walk.state.form?.content.purpose == "")
  }

  @Test func `children bring the row about their situation`() throws {
    var walk = try Self.open()
    Self.go(.field(.hasChildren), &walk)
    walk.type("j")
    walk.press(.tab)
    #expect(walk.state.form?.focus == .field(.childrensSituation))
    walk.press(.backTab)
    walk.type("n")
    walk.press(.tab)
    #expect(walk.state.form?.focus == .field(.ownView))
  }

  @Test func `up and down move inside a long text and leave it at its ends`() throws {
    var walk = try Self.open()
    Self.go(.field(.justification), &walk)
    walk.type("ett")
    walk.press(.enter)
    walk.type("två")
    walk.press(.up)
    #expect(walk.state.form?.focus == .field(.justification))
    walk.type("!")
    #expect(walk.state.form?.content.justification == "ett!\ntvå")
    walk.press(.up)
    #expect(walk.state.form?.focus == .field(.reasons))
    walk.press(.down, .down)
    walk.press(.down)
    #expect(walk.state.form?.focus == .field(.purpose))
  }

  @Test func `saving lists what is left, with the cursor on the first`() throws {
    var walk = try Self.open()
    walk.type("2026-0911")
    walk.press(.control("s"))
    #expect(walk.state.form?.focus == .field(.name))
    #expect(walk.text.contains("uppgifter saknas eller är fel"))
    #expect(
      walk.effects.contains { effect in
        guard case .ask(let request) = effect else { return false }
        return request.kind == .saveDraft
      })
    walk.press(.control("n"))
    #expect(walk.state.form?.focus == .field(.reasons))
  }

  @Test func `days are read as people write them`() throws {
    for text in ["2026-12-07", "20261207", "261207"] {
      var walk = try Self.open()
      Self.go(.field(.wishedStart), &walk)
      walk.type(text)
      #expect(walk.state.form?.content.wishedStart == Day("2026-12-07"), "\(text)")
    }
    var walk = try Self.open()
    Self.go(.field(.wishedStart), &walk)
    walk.type("2026-02-30")
    walk.press(.tab)
    #expect(walk.text.contains("! Dagen finns inte"))
    #expect(walk.state.form?.content.unfinished?.typed == ["onskad_start": "2026-02-30"])
  }

  @Test func `throwing the draft away takes two presses`() throws {
    var walk = try Self.open()
    walk.type("2026-0911")
    Self.go(.discard, &walk)
    walk.press(.enter)
    #expect(walk.state.form != nil)
    walk.press(.enter)
    #expect(walk.state.form == nil)
  }

  @Test func `every size and four hundred random keys keep the frame contract`() throws {
    var random = SeededNumbers(seed: 33)
    let keys: [Key] = [
      .tab, .tab, .tab, .backTab, .down, .up, .enter, .escape, .pageDown, .pageUp, .home, .end,
      .character("å"), .character("j"), .character("n"), .character(" "), .character("2"),
      .control("z"), .control("y"), .control("n"), .control("s"), .function(4), .function(1),
      .backspace, .control("u"), .control("p"), .left, .right, .altDown, .control("f"),
    ]
    for size in [(40, 10), (41, 11), (60, 16), (80, 24), (76, 24), (140, 50), (300, 100)] {
      var walk = try Self.open(width: size.0, height: size.1)
      for _ in 0..<400 {
        walk.press(keys.randomElement(using: &random) ?? .tab)
        // `Walk` has held the frame to the contract, and so does this.
        #expect(FrameContract.violations(of: walk.frame).isEmpty)
        if walk.state.form == nil { walk = try Self.open(width: size.0, height: size.1) }
      }
    }
  }
}
