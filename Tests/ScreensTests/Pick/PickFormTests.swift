import Canvas
import Domain
import Screens
import Testing

/// The pick-lists of the order's form hold what may be chosen.
@Suite struct PickFormTests {
  private static func stage(
    _ row: FormRowID, chosen: [String] = [], on catalogue: Catalogue? = nil
  ) throws -> Stage {
    Stage(
      .pick(PickState(purpose: .form(row), chosen: chosen)),
      on: try catalogue ?? RealCatalogue.practice.get(), width: 100, height: 60)
  }

  @Test(arguments: [
    (FormRowID.field(.reasons), "Skäl", "Bryta isolering", true),
    (.field(.legalGround), "Lagrum", "Frivilligt deltagande", false),
    (.field(.incomeObstacle), "Försörjningshinder", "Föräldraledig", false),
    (.field(.targetGroups), "Målgrupper", "Missbruk", true),
    (.override(.targetGroup), "Skäl till avsteg: fel målgrupp", "Planerad fortsättning", false),
    (.consent(.fields), "Vad som får lämnas ut", "Motivering", true),
    (.consent(.form), "Hur det lämnades", "Skriftligt", false),
  ])
  func `each coded row of the form has a list`(
    row: FormRowID, title: String, name: String, isSeveral: Bool
  ) throws {
    let stage = try Self.stage(row)
    #expect(stage.frame.text(row: 0).contains(title))
    #expect(stage.text.contains((isSeveral ? "[ ] " : "") + name))
    #expect(stage.text.contains("Mellanslag kryssa") == isSeveral)
  }

  @Test func `a provider may be told everything but the consent and the overrides`() throws {
    let stage = try Self.stage(.consent(.fields))
    let rows = stage.text.split(separator: "\n").filter { $0.contains("[ ] ") }
    #expect(rows.count == ReferralField.allCases.count - 3)
    for hidden in ["Samtycke", "Avsteg från varningar", "Insats"] {
      #expect(!rows.contains { $0.hasSuffix("[ ] " + hidden) })
    }
  }

  @Test func `what is chosen is ticked, and Enter adds to it`() throws {
    var stage = try Self.stage(.field(.reasons), chosen: ["praktik"])
    #expect(stage.text.contains("[x] Praktik"))
    #expect(stage.pick?.opened == ["praktik"])
    stage.press(.up, .character(" "))
    #expect(stage.pick?.chosen.count == 2)
  }

  @Test func `only codes of the day can be chosen, and an old one can be unticked`() throws {
    let real = try RealCatalogue.practice.get()
    let day = RealCatalogue.day.number
    func row(_ key: CodeKey, _ name: String, _ from: Int?, _ to: Int?) -> CodeRow {
      CodeRow(
        key: key, name: name,
        validity: Validity(
          from: from.map { Day(number: $0) }, to: to.map { Day(number: $0) }),
        source: "prov")
    }
    let codes = CodeLists(
      targetGroups: real.codes.targetGroups.rows, kinds: real.codes.kinds.rows,
      lists: [
        .reasons: [
          row("gammal", "Gammal rad", nil, day - 1), row("sista", "Sista dagen", nil, day),
          row("forsta", "Första dagen", day, nil), row("ny", "Kommande rad", day + 1, nil),
        ],
        .legalGrounds: [row("gammal", "Gammal rad", nil, day - 1)],
      ])
    let catalogue = Catalogue(insatser: real.insatser, codes: codes)
    let fresh = try Self.stage(.field(.reasons), on: catalogue)
    #expect(fresh.text.contains("Sista dagen") && fresh.text.contains("Första dagen"))
    #expect(!fresh.text.contains("Gammal rad") && !fresh.text.contains("Kommande rad"))
    var old = try Self.stage(.field(.reasons), chosen: ["gammal"], on: catalogue)
    #expect(old.text.contains("[x] Gammal rad"))
    #expect(old.flowing.contains("Går inte längre att välja."))
    old.press(.character(" "))
    #expect(old.pick?.chosen == [])
    let empty = try Self.stage(.field(.legalGround), on: catalogue)
    #expect(empty.text.contains("Listan är tom: det finns inget att välja i dag."))
  }
}
