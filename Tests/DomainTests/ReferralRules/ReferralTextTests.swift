import Domain
import TestSupport
import Testing

@Suite struct ReferralTextTests {
  @Test(arguments: [
    ("", "", ""),
    ("  Vill laga mat. \n", "Vill laga mat.", "Vill laga mat."),
    ("rad\r\nrad\rrad\nrad", "rad rad rad rad", "rad\nrad\nrad\nrad"),
    ("rad\u{2028}rad\u{85}rad", "rad rad rad", "rad\nrad\nrad"),
    ("stycke\n\nstycke", "stycke stycke", "stycke\n\nstycke"),
    ("a\tb\u{A0}c  d", "a b c d", "a b c  d"),
    ("\u{FEFF}av\u{AD}stav\u{200B}ning", "avstavning", "avstavning"),
    ("A\u{30A}ngstro\u{308}m", "Ångström", "Ångström"),
    ("\u{0}kvar\u{7}", "\u{0}kvar\u{7}", "\u{0}kvar\u{7}"),
    (" \u{A0}\r\n\t ", "", ""),
  ])
  func `a text is tidied`(text: String, single: String, multiple: String) {
    #expect(Array(ReferralText.cleaned(text).unicodeScalars) == Array(single.unicodeScalars))
    let lines = ReferralText.cleaned(text, isMultiline: true)
    #expect(Array(lines.unicodeScalars) == Array(multiple.unicodeScalars))
  }

  @Test func `ten megabytes are left as they are`() {
    let text = String(repeating: " klistrat\t", count: 1_000_000)
    #expect(ReferralText.cleaned(text) == text)
  }

  @Test(arguments: [
    ("", false), (" ", false), ("-.!?", false), ("\u{0}", false), ("å", true), ("7", true),
    ("…a", true), ("ж", true), ("½", true), ("@[`{/:", false),
  ])
  func `words are letters or digits`(text: String, hasWords: Bool) {
    #expect(ReferralText.hasWords(text) == hasWords)
  }

  @Test func `an order is tidied where it has text, and codes and goals are kept once`() {
    let order = OrderSamples.order { order in
      order.client.name = "  Övning   Övningsson "
      order.justification = "Ett\r\ntvå\n"
      order.goals = ["", "Mål  ett", " Mål ett ", "Mål två"]
      order.reasons = ["motivation", "praktik", "motivation"]
      order.targetGroups = ["rehab", "rehab"]
      order.overrides = [
        WarningOverride(warning: .age, reason: "annat", text: " Skäl "),
        WarningOverride(warning: .age, reason: "overenskommet"),
      ]
      order.consent = OrderSamples.consent {
        $0.receiver = " Utföraren\n"
        $0.fields = [.name, .name]
      }
    }
    let tidied = order.normalised()
    let expected = OrderSamples.order { order in
      order.justification = "Ett\ntvå"
      order.goals = ["Mål ett", "Mål två"]
      order.reasons = ["motivation", "praktik"]
      order.targetGroups = ["rehab"]
      order.overrides = [WarningOverride(warning: .age, reason: "annat", text: "Skäl")]
      order.consent = OrderSamples.consent { $0.fields = [.name] }
    }
    #expect(tidied == expected)
  }

  @Test(arguments: 1...50)
  func `tidying twice changes nothing`(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let scalars: [Unicode.Scalar] = [
      " ", "\n", "\r", "\t", "a", "å", "\u{30A}", "\u{A0}", "\u{AD}", "\u{2028}", "\u{0}", "-",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<40 { text.append(scalars.randomElement(using: &random) ?? " ") }
    let order = OrderSamples.order { order in
      order.justification = String(text)
      order.client.name = String(text)
      order.goals = [String(text), String(text.prefix(9))]
    }
    let once = order.normalised()
    let twice = once.normalised()
    #expect(Array(once.justification.unicodeScalars) == Array(twice.justification.unicodeScalars))
    #expect(once == twice)
  }
}
