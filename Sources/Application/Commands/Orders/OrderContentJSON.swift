import Domain

/// What is filled in on an order, under the keys that `bestall` reads.
enum OrderContentJSON {
  static func members(_ content: ReferralContent) -> [String: JSONValue] {
    [
      "lagrum": .optional(content.legalGround),
      "forsorjningshinder": .optional(content.incomeObstacle),
      "malgrupper": .texts(content.targetGroups.map(\.rawValue)),
      "skal": .texts(content.reasons.map(\.rawValue)), "motivering": .text(content.justification),
      "syfte": .text(content.purpose), "mal": .texts(content.goals),
      "formaga_och_erfarenhet": .text(content.abilityAndExperience),
      "andra_insatser": .text(content.otherInsatser),
      "overvagda_alternativ": .text(content.alternatives), "egen_syn": .text(content.ownView),
      "egen_syn_saknas_skal": .text(content.ownViewMissingReason),
      "barn": .object([
        "finns": content.hasChildren.map(JSONValue.bool) ?? .null,
        "situation": .text(content.childrensSituation),
      ]),
      "tolk": .text(content.interpreter), "onskad_start": .optional(content.wishedStart),
      "timmar_per_vecka": .optional(content.hoursPerWeek),
      "uppfoljning": .optional(content.reviewDay),
      "samtycke": content.consent.map(consent) ?? .null,
      "avsteg": .list(content.overrides.map(override)),
    ]
  }

  private static func consent(_ consent: Consent) -> JSONValue {
    .object([
      "mottagare": .text(consent.receiver), "uppgifter": .texts(consent.fields.map(\.rawValue)),
      "syfte": .text(consent.purpose), "datum": .text(consent.given.description),
      "form": .text(consent.form.rawValue), "giltigt_till": .optional(consent.until),
      "aterkallat": .optional(consent.withdrawn),
    ])
  }

  private static func override(_ override: WarningOverride) -> JSONValue {
    .object([
      "varning": .text(override.warning.rawValue), "skal": .text(override.reason.rawValue),
      "text": .text(override.text),
    ])
  }
}
