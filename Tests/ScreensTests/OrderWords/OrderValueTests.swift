import Domain
import Testing

@testable import Screens

/// What an order says under each field.
struct OrderValueTests {
  private static let day = RealCatalogue.day

  private static let whole: ReferralContent = {
    var content = ReferralContent()
    for field in ReferralField.allCases {
      if let path = field.text { content[keyPath: path] = "En rad\noch en till" }
    }
    content.insats = "HBG-24"
    content.client.isProtected = true
    content.reasons = ["lara-svenska", "annat"]
    content.goals = ["Ett", "Två"]
    content.legalGround = "sol-11-1"
    content.incomeObstacle = "fh01"
    content.targetGroups = ["sprakhinder"]
    content.hasChildren = false
    content.consent = Consent(
      receiver: "Utföraren", fields: [.name, .purpose], purpose: "Planera", given: day,
      form: .oral, until: day, withdrawn: day)
    content.wishedStart = day
    content.reviewDay = day
    content.hoursPerWeek = 10
    content.overrides = [
      WarningOverride(warning: .age, reason: "overenskommet"),
      WarningOverride(warning: .goingRound, reason: "annat", text: "Därför"),
    ]
    return content
  }()

  @Test(arguments: ReferralField.allCases)
  func `a field that is filled says something, and an empty one nothing`(
    field: ReferralField
  ) throws {
    let catalogue = try RealCatalogue.plain.get()
    #expect(!OrderValue(Self.whole, catalogue).paragraphs(field).isEmpty)
    #expect(OrderValue(ReferralContent(), catalogue).paragraphs(field) == [])
  }

  @Test func `codes are told by name and texts a paragraph a line`() throws {
    let value = OrderValue(Self.whole, try RealCatalogue.plain.get())
    #expect(value.paragraphs(.insats) == ["Föräldrasvenska (HBG-24)"])
    #expect(value.paragraphs(.reasons) == ["Lära svenska", "Annat"])
    #expect(value.paragraphs(.targetGroups) == ["Språkhinder"])
    #expect(value.paragraphs(.incomeObstacle) == ["Arbetslös"])
    #expect(value.paragraphs(.hasChildren) == ["nej"])
    #expect(value.paragraphs(.justification) == ["En rad", "och en till"])
    #expect(
      value.paragraphs(.overrides) == [
        "fel ålder: Överenskommet med utföraren", "rundgång: Annat, Därför",
      ])
    #expect(
      value.paragraphs(.consent) == [
        "Vem som får veta: Utföraren", "Ändamål: Planera",
        "Vad som får lämnas ut: namn, syfte", "Lämnat den: 2026-11-23, muntligt",
        "Gäller till och med: 2026-11-23", "Återkallat den: 2026-11-23",
      ])
  }

  @Test func `what the catalogue does not have keeps its key`() {
    let value = OrderValue(Self.whole, .empty)
    #expect(value.paragraphs(.insats) == ["HBG-24"])
    #expect(value.paragraphs(.legalGround) == ["sol-11-1"])
  }
}
