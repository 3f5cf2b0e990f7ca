package import Domain
package import Messages

/// The users of every practice store, chosen with `--som`. Real stores have none of them.
package enum PracticeUsers {
  /// Two offices with their caseworkers and supervisors, those who belong to neither, and two
  /// providers, whose unit is the name of the provider.
  package static let all = [
    Caller(name: "handlaggare1", roles: [.caseworker], unit: PracticeText.firstOffice),
    Caller(name: "handlaggare2", roles: [.caseworker], unit: PracticeText.firstOffice),
    Caller(name: "arbetsledare1", roles: [.supervisor], unit: PracticeText.firstOffice),
    Caller(name: "handlaggare3", roles: [.caseworker], unit: PracticeText.secondOffice),
    Caller(name: "arbetsledare2", roles: [.supervisor], unit: PracticeText.secondOffice),
    Caller(name: "redaktor", roles: [.catalogueEditor]),
    Caller(name: "utforare1", roles: [.provider], unit: PracticeText.inHouseProvider),
    Caller(name: "admin", roles: [.administrator]),
    Caller(name: "handlaggare4", roles: [.caseworker], unit: PracticeText.firstOffice),
    Caller(name: "handlaggare5", roles: [.caseworker], unit: PracticeText.secondOffice),
    Caller(name: "handlaggare6", roles: [.caseworker], unit: PracticeText.secondOffice),
    Caller(name: "utforare2", roles: [.provider], unit: PracticeText.externalProvider),
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
