import Domain

/// The invented clients of a practice store. Their numbers are official test numbers, which are
/// never given to anybody (domain facts 2.5); most have none.
enum PracticeClients {
  static let count = 110

  /// 19800102-2386 is left to whoever tries the form or follows the documentation: a number that is
  /// somebody's brings that person's history along.
  private static let numbers = [
    "", "198103032390", "197601202380", "200106092398", "197612082383",
    "198212142387", "200304052384", "199312152383", "199406162397", "197907312388",
    "199507202399", "197001782395", "197807842393", "198509872381", "199504822397",
    "200307752386", "197800882396", "192004912388",
    // Interim, from the same facts.
    "20000101T220",
  ]
  /// One has a number and one has none.
  private static let protected: Set<Int> = [7, 40]

  /// By position; the same every time.
  static let all: [ClientIdentity] = (0..<count).map { index in
    var client = ClientIdentity()
    let digits = String(index + 1)
    client.caseNumber = "OVN-" + String(repeating: "0", count: 4 - digits.count) + digits
    let names = PracticeText.surnames
    let last = names[index % names.count]
    let more = index / names.count
    client.name =
      more == 0
      ? "\(PracticeText.firstName) \(last)"
      : "\(PracticeText.firstName) \(last) \(names[(index + more * 3) % names.count])"
    client.personalNumber = index < numbers.count ? numbers[index] : ""
    client.isProtected = protected.contains(index)
    return client
  }
}
