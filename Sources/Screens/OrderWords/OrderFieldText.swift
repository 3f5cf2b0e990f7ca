package import Domain

/// The words of an order's fields, on the form and in the commands.
package enum OrderFieldText {
  /// What the field is called where there is room.
  package static func label(_ field: ReferralField) -> String {
    switch field {
    case .insats: "Insats"
    case .caseNumber: "Ärendenummer"
    case .name: "Namn"
    case .personalNumber: "Personnummer"
    case .isProtected: "Skyddade personuppgifter"
    case .reasons: "Skäl"
    case .justification: "Motivering"
    case .purpose: "Syfte"
    case .goals: "Mål"
    case .legalGround: "Lagrum"
    case .incomeObstacle: "Försörjningshinder"
    case .targetGroups: "Målgrupper"
    case .abilityAndExperience: "Förmåga och erfarenhet"
    case .otherInsatser: "Andra insatser samtidigt"
    case .alternatives: "Övervägda alternativ"
    case .hasChildren: "Barn i hushållet"
    case .childrensSituation: "Barnens situation"
    case .ownView: "Deltagarens egen syn"
    case .ownViewMissingReason: "Varför egen syn saknas"
    case .consent: "Samtycke"
    case .interpreter: "Tolk"
    case .wishedStart: "Önskad start"
    case .hoursPerWeek: "Timmar i veckan"
    case .reviewDay: "Uppföljning"
    case .overrides: "Avsteg från varningar"
    }
  }

  /// The same in at most 14 columns, for the column of labels on the form.
  package static func short(_ field: ReferralField) -> String {
    switch field {
    case .isProtected: "Skyddad"
    case .incomeObstacle: "Hinder"
    case .abilityAndExperience: "Förmåga"
    case .otherInsatser: "Andra insatser"
    case .alternatives: "Alternativ"
    case .hasChildren: "Barn"
    case .childrensSituation: "Barnens läge"
    case .ownView: "Egen syn"
    case .ownViewMissingReason: "Om den saknas"
    case .hoursPerWeek: "Timmar/vecka"
    case .overrides: "Avsteg"
    default: label(field)
    }
  }

  /// What a field is used for: one sentence of at most 70 columns.
  package static func use(_ use: FieldUse) -> String {
    switch use {
    case .routing: "Beställningen går till insatsens utförare."
    case .identity: "Ärendet och dess beställningar hittas igen på numret."
    case .contact: "Utföraren kallar deltagaren till ett första samtal."
    case .needStatistics: "Behoven summeras efter skäl."
    case .review: "Arbetsledaren ser varför just den här insatsen valdes."
    case .planning: "Utföraren planerar innehållet efter det."
    case .outcome: "Varje mål får ett svar när insatsen är slut."
    case .law: "Visar vilka regler beställningen vilar på."
    case .officialStatistics: "Räknas i den officiella statistiken om försörjningshinder."
    case .children: "Barnets bästa ska bedömas (socialtjänstlagen 3 kap.)."
    case .participation: "Insatsen utformas tillsammans med deltagaren."
    case .placeFrom: "Platsen behövs från den dagen."
    case .extent: "Jämförs med hur många timmar insatsen omfattar."
    case .reminder: "Den dagen är det dags att följa upp."
    }
  }

  /// What a part of the consent is called.
  package static func label(_ part: ConsentPart) -> String {
    switch part {
    case .receiver: "Vem som får veta"
    case .fields: "Vad som får lämnas ut"
    case .purpose: "Ändamål"
    case .given: "Lämnat den"
    case .form: "Hur det lämnades"
    case .until: "Gäller till och med"
    case .withdrawn: "Återkallat den"
    }
  }

  /// How the field is filled in, if that needs saying.
  package static func hint(_ field: ReferralField) -> String? {
    switch field {
    case .justification, .purpose, .abilityAndExperience, .otherInsatser, .alternatives,
      .ownView, .ownViewMissingReason:
      "Skriv inte diagnos eller uppgifter om andra personer."
    case .goals: "Ett mål på varje rad. Skriv så att det går att svara ja, delvis eller nej."
    case .childrensSituation: "Skriv vad insatsen betyder för barnen. Skriv inte deras namn."
    case .caseNumber: "Ärendets nummer, till exempel 2026-0311. Inte personnummer."
    case .personalNumber: "ÅÅÅÅMMDD-NNNN eller ÅÅMMDD-NNNN. Lämna tomt om det saknas."
    case .isProtected: "Namn och nummer visas då inte i listor."
    case .wishedStart, .reviewDay: "ÅÅÅÅ-MM-DD"
    case .hoursPerWeek: "Ett heltal från 1 till 40."
    case .interpreter: "Vilket språk. Lämna tomt om tolk inte behövs."
    case .consent: "Behövs när utföraren är extern."
    case .insats, .name, .reasons, .legalGround, .incomeObstacle, .targetGroups, .hasChildren,
      .overrides:
      nil
    }
  }
}
