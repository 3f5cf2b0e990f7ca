import Domain
import Messages

extension ClientSummary {
  /// Who a new order for the client is for. The number stays masked: the Engine keeps the one the
  /// store has.
  var identity: ClientIdentity {
    var identity = ClientIdentity()
    identity.caseNumber = caseNumber
    identity.name = name ?? ""
    identity.personalNumber = maskedNumber ?? ""
    identity.isProtected = isProtected
    return identity
  }
}
