package import Domain
package import Messages

/// The users of every practice store, chosen with `--som`. Real stores have none of them.
package enum PracticeUsers {
  /// Two offices with their caseworkers and supervisors, and those who belong to neither.
  package static let all = [
    Caller(name: "handlaggare1", roles: [.caseworker], unit: PracticeText.firstOffice),
    Caller(name: "handlaggare2", roles: [.caseworker], unit: PracticeText.firstOffice),
    Caller(name: "arbetsledare1", roles: [.supervisor], unit: PracticeText.firstOffice),
    Caller(name: "handlaggare3", roles: [.caseworker], unit: PracticeText.secondOffice),
    Caller(name: "arbetsledare2", roles: [.supervisor], unit: PracticeText.secondOffice),
    Caller(name: "redaktor", roles: [.catalogueEditor]),
    Caller(name: "utforare1", roles: [.provider]),
    Caller(name: "admin", roles: [.administrator]),
  ]

  /// Who one is without `--som`.
  package static let standard = "handlaggare1"

  /// - Throws: `noSuchPracticeUser` with the names there are.
  package static func caller(named name: String) throws(EngineError) -> Caller {
    guard let caller = all.first(where: { $0.name == name }) else {
      throw .noSuchPracticeUser(known: all.map(\.name))
    }
    return caller
  }
}
