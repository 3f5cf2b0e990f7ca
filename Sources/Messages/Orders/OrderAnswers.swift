package import Domain

/// A draft with its age.
package struct Draft: Codable, Hashable, Sendable, Identifiable {
  package var id: String
  package var content: ReferralContent
  /// Seconds since 1970 UTC.
  package var created: Int
  package var saved: Int
  /// Counts up with every save that changed something.
  package var version: Int

  package init(id: String, content: ReferralContent, created: Int, saved: Int, version: Int) {
    self.id = id
    self.content = content
    self.created = created
    self.saved = saved
    self.version = version
  }
}

/// What the program says of an order that is being written.
package struct Assessment: Codable, Hashable, Sendable {
  /// What must be put right before it can be sent; in field order.
  package var faults: [ReferralFault]
  package var warnings: [ReferralWarning]
  /// Those of the warnings nobody has let through yet.
  package var missingOverrides: [ReferralWarning.Key]
  /// The best matches of the catalogue, best first.
  package var matches: [Match]
  /// What says that the case number is another person's, and should be looked at.
  package var difference: ReferralField?

  package init(
    faults: [ReferralFault], warnings: [ReferralWarning],
    missingOverrides: [ReferralWarning.Key], matches: [Match], difference: ReferralField? = nil
  ) {
    self.faults = faults
    self.warnings = warnings
    self.missingOverrides = missingOverrides
    self.matches = matches
    self.difference = difference
  }
}

/// A client as shown: the number masked, and in lists the name of a protected client as well.
package struct ClientSummary: Codable, Hashable, Sendable, Identifiable {
  package var id: Int
  package var caseNumber: String
  /// `nil` when it must not be shown here.
  package var name: String?
  /// `19850101-****`; `nil` when there is none or it must not be shown here.
  package var maskedNumber: String?
  package var isProtected: Bool

  package init(
    id: Int, caseNumber: String, name: String?, maskedNumber: String?, isProtected: Bool
  ) {
    self.id = id
    self.caseNumber = caseNumber
    self.name = name
    self.maskedNumber = maskedNumber
    self.isProtected = isProtected
  }
}

/// A line in a list of orders.
package struct OrderLine: Codable, Hashable, Sendable, Identifiable {
  package var number: Int
  package var insats: InsatsID
  package var insatsName: String
  package var client: ClientSummary
  package var caseworker: String
  package var unit: String?
  package var status: ReferralStatus
  package var holdsPlace: Bool
  package var waits: Bool
  package var due: Day?
  /// The day it was sent in.
  package var ordered: Day
  /// Seconds since 1970 UTC.
  package var created: Int
  package var reasons: [CodeKey]
  package var version: Int

  package var id: Int { number }

  package init(
    number: Int, insats: InsatsID, insatsName: String, client: ClientSummary, caseworker: String,
    unit: String?, status: ReferralStatus, holdsPlace: Bool, waits: Bool, due: Day?,
    ordered: Day, created: Int, reasons: [CodeKey], version: Int
  ) {
    self.number = number
    self.insats = insats
    self.insatsName = insatsName
    self.client = client
    self.caseworker = caseworker
    self.unit = unit
    self.status = status
    self.holdsPlace = holdsPlace
    self.waits = waits
    self.due = due
    self.ordered = ordered
    self.created = created
    self.reasons = reasons
    self.version = version
  }
}

/// One order, whole.
package struct OrderSheet: Codable, Hashable, Sendable {
  /// The personal number in its content is masked.
  package var referral: Referral
  package var client: ClientSummary
  /// Whether it is counted as waiting for a place.
  package var waits: Bool
  package var due: Day?
  /// The day it was sent in.
  package var ordered: Day
  /// Oldest first.
  package var steps: [StatusStep]
  /// What the caller may do with it now.
  package var actions: [ReferralAction]
  /// The fields that are left out, because the consent does not cover them.
  package var hidden: [ReferralField]
  /// Who a copy is for, and what for; `nil` when it is no copy.
  package var terms: CopyTerms?
  /// Meetings with the client, oldest first.
  package var contacts: [ReferralContact] = []
  /// Deadlines that are set and not met or missed, and those that were; in order of `Sort`.
  package var deadlines: [Deadline] = []
  /// Deadlines that were missed, by number.
  package var deviations: [Deviation] = []
  /// The number of the order that took its place.
  package var replacedBy: Int?

  package init(
    referral: Referral, client: ClientSummary, waits: Bool, due: Day?, ordered: Day,
    steps: [StatusStep], actions: [ReferralAction], hidden: [ReferralField] = []
  ) {
    self.referral = referral
    self.client = client
    self.waits = waits
    self.due = due
    self.ordered = ordered
    self.steps = steps
    self.actions = actions
    self.hidden = hidden
  }
}

/// What a consent says of the copy made by it.
package struct CopyTerms: Codable, Hashable, Sendable {
  package var receiver: String
  package var purpose: String

  package init(receiver: String, purpose: String) {
    self.receiver = receiver
    self.purpose = purpose
  }
}

/// What became of sending in an order or taking a step.
package struct OrderReceipt: Codable, Hashable, Sendable {
  package var number: Int
  package var status: ReferralStatus
  package var holdsPlace: Bool
  package var waits: Bool
  package var version: Int
  /// The warnings it was let through in spite of.
  package var warnings: [ReferralWarning]

  package init(
    number: Int, status: ReferralStatus, holdsPlace: Bool, waits: Bool, version: Int,
    warnings: [ReferralWarning] = []
  ) {
    self.number = number
    self.status = status
    self.holdsPlace = holdsPlace
    self.waits = waits
    self.version = version
    self.warnings = warnings
  }
}

/// A client and the insatser in time.
package struct ClientFile: Codable, Hashable, Sendable {
  package var client: ClientSummary
  package var chain: ClientChain
  /// Numbers of the orders in the chain the caller may open.
  package var mayOpen: [Int]
  /// The main caseworker (huvudhandläggare), by login name; `nil` when nobody is known.
  package var lead: String?
  /// Changes of main caseworker, oldest first; without words for those of other units.
  package var handovers: [Handover] = []

  package init(client: ClientSummary, chain: ClientChain, mayOpen: [Int]) {
    self.client = client
    self.chain = chain
    self.mayOpen = mayOpen
  }
}
