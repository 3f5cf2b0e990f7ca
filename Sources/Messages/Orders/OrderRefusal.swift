package import Domain

/// Why an order, a step or a look-up was not carried out, for a reason the user can act on.
/// Nothing was stored. An answer and not an `EngineError`, for a conflict carries both sides, and
/// errors never hold what is said of a person.
package enum OrderRefusal: Codable, Hashable, Sendable {
  /// There is none, or it is not the caller's to see: the two are not told apart.
  case noSuchOrder(Int)
  case noSuchClient(Int)
  /// There is none, it is another's, or it has been sent or thrown away.
  case noSuchDraft(String)
  /// Every fault, in field order.
  case faults([ReferralFault])
  /// Every warning; these have not been let through with a reason.
  case warnings([ReferralWarning], missing: [ReferralWarning.Key])
  /// The last place went meanwhile. Insatser that fit and have one, best first, at most three.
  case full(InsatsID, alternatives: [InsatsID])
  /// The case number belongs to somebody whose name or number is another.
  case clientDiffers(ReferralField)
  /// The lifecycle says no.
  case step(LifecycleError)
  /// Somebody changed the order first: as it is now, and as the caller would have it.
  case conflict(now: OrderSheet, mine: TakeStep)
  /// Somebody changed the order before a meeting could be written down: as it is now, and as the
  /// caller would have it.
  case contactConflict(now: OrderSheet, mine: RecordContact)
  /// Where the order stands, no such meeting is written down.
  case noContactNow(ReferralContact.Sort, ReferralStatus)
  /// Another window saved the draft first.
  case draftConflict(now: Draft, mine: DraftSave)
  /// What was searched for is no personal number.
  case personalNumber(PersonalNumberFault)
  /// Too many have a name that begins so.
  case tooManyNames
  /// Nothing of the order may be given to its provider.
  case noCopy(Int, NoCopyReason)
  /// Somebody has decided on the order already: the decision.
  case decided(Int, StatusStep)
  /// The day is not between the order's last step and today.
  case day(Int)
  /// There is no such deviation, or it is not the caller's to explain.
  case noSuchDeviation(Int)
  /// There is no such need, or it is not the caller's to see.
  case noSuchNeed(Int)
  /// Somebody answered the need first: as it is now, and as the caller would have it.
  case needConflict(now: UnmetNeed, mine: AnswerNeed)
  /// Words are missing, or cannot be stored as they are; of a need, an answer or a summary.
  case words(ReferralFault.Problem)
  /// Somebody changed the places first: as they are now.
  case placesChanged(InsatsID, now: Places)
  /// The figures of places are not ones that can be: the store's own orders alone are more.
  case places(InsatsID, PlacesFault)
  /// Only the unit of the main caseworker, named here, hands a client over.
  case othersClient(lead: String)
  /// The places of an insats are its own provider's to set.
  case othersInsats(InsatsID)
  /// Nobody with that name may take over.
  case noSuchReceiver
  /// An open order was changed meanwhile; the handover is to be read anew.
  case handoverChanged
  /// The request's id is no UUID, another's, or that of an order with other content.
  case requestID
}

/// Why a provider is given no copy of an order.
package enum NoCopyReason: String, Codable, CaseIterable, Sendable {
  /// It has not been sent to the provider.
  case notOrdered = "ej_bestalld"
  /// Nothing more is to be done, so nobody needs to know.
  case over = "over"
  /// No consent holds today.
  case noConsent = "samtycke_saknas"
  /// The consent is for somebody else than the provider of the insats.
  case otherReceiver = "annan_mottagare"
}

/// Why figures of places cannot be stored.
package enum PlacesFault: String, Codable, CaseIterable, Sendable {
  /// A figure is below zero or absurdly large.
  case range = "utanfor"
  /// Less is said to be taken or waited for than the store's own orders take and wait for.
  case belowOrders = "farre_an_bestallningarna"
  /// More is reserved for groups than there is.
  case reserved = "for_mycket_reserverat"
  /// A group is no target group, or stands twice.
  case group = "malgrupp"
}
