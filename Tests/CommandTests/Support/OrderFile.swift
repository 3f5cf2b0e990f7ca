import Foundation

/// An order in JSON that can be sent in as it is, and be made wrong in one place.
struct OrderFile {
  private var members: [String: Any]

  init(_ insats: String = Home.Added.roomy, case number: String = "2026-0311") {
    members = [
      "insats": insats, "deltagare": ["arendenummer": number, "namn": "Prov Person"],
      "lagrum": "sol-11-1", "forsorjningshinder": "fh01", "malgrupper": ["sprakhinder"],
      "skal": ["lara-svenska"], "motivering": "Behöver svenska för att komma i arbete.",
      "syfte": "Komma närmare arbete", "mal": ["Närvaro 80 procent", "Klara kurs C"],
      "formaga_och_erfarenhet": "Har arbetat i kök.", "egen_syn": "Vill börja.",
      "barn": ["finns": false], "onskad_start": "2026-12-07", "timmar_per_vecka": 10,
      "uppfoljning": "2027-03-01",
    ]
  }

  /// The same with a value changed, or with `nil` left out.
  func with(_ key: String, _ value: Any?) -> OrderFile {
    var file = self
    file.members[key] = value
    return file
  }

  /// The same with something else of the client's.
  func client(_ key: String, _ value: Any?) -> OrderFile {
    var client = members["deltagare"] as? [String: Any] ?? [:]
    client[key] = value
    return with("deltagare", client)
  }

  /// The same for whatever warnings, each let through.
  func overriding(_ warnings: String...) -> OrderFile {
    with("avsteg", warnings.map { ["varning": $0, "skal": "overenskommet"] })
  }

  static func consent(_ fields: [String]) -> [String: Any] {
    [
      "mottagare": "Extern", "uppgifter": fields, "syfte": "Planera insatsen",
      "datum": "2026-11-20", "form": "skriftligt", "giltigt_till": "2027-11-20",
    ]
  }

  var bytes: [UInt8] {
    Array((try? JSONSerialization.data(withJSONObject: members, options: .sortedKeys)) ?? Data())
  }
}
