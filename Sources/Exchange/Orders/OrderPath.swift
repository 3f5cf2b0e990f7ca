package import Domain

/// Where the fields of an order stand in JSON.
package enum OrderPath {
  /// The object with who the order is for.
  static let client = "deltagare"
  static let children = "barn"
  package static let requestID = "begaran_id"
  static let hasChildren = "finns"
  static let situation = "situation"
  static let warning = "varning"
  static let reason = "skal"
  static let words = "text"

  static let clientFields: [ReferralField] = [.caseNumber, .name, .personalNumber, .isProtected]

  /// The keys of the whole object.
  static let root: Set<String> = {
    let inside = Set(clientFields + [.hasChildren, .childrensSituation])
    let plain = ReferralField.allCases.filter { !inside.contains($0) }.map(\.rawValue)
    return Set(plain + [client, children, requestID])
  }()

  /// Such as `deltagare.namn`, `barn.finns`, `mal`.
  package static func path(of field: ReferralField) -> String {
    switch field {
    case .hasChildren: children + "." + hasChildren
    case .childrensSituation: children + "." + situation
    case _ where clientFields.contains(field): client + "." + field.rawValue
    default: field.rawValue
    }
  }

  /// Where a fault of the rules stands, such as `avsteg[1].skal` or `samtycke.datum`.
  package static func path(of fault: ReferralFault) -> String {
    var path = path(of: fault.field)
    if let part = fault.part { path += "." + part.rawValue }
    guard let index = fault.index else { return path }
    path += "[\(index)]"
    guard fault.field == .overrides else { return path }
    switch fault.problem {
    case .unknownCode, .codeNotValid: return path + "." + reason
    default: return path + "." + words
    }
  }

  /// The field a place belongs to.
  static func field(of path: String) -> ReferralField? {
    let names = path.split { $0 == "." || $0 == "[" }.map(String.init)
    guard let first = names.first else { return nil }
    switch first {
    case client: return names.count > 1 ? ReferralField(rawValue: names[1]) : nil
    case children:
      return names.count > 1 && names[1] == situation ? .childrensSituation : .hasChildren
    default: return ReferralField(rawValue: first)
    }
  }
}
