import Domain
import Exchange
import Testing

/// Code lists, organisation and synonyms.
struct ListReaderTests {
  /// One row in every list; a test replaces a file.
  static func files(_ replaced: [String: String] = [:]) -> [SourceFile] {
    CodeListReader.names.map { name in
      let extra =
        switch name {
        case "insatstyper": ", forkortning: Abc"
        case "kommuner": ", kod: '1283'"
        case "avslutsorsaker": ", kas_klass: ingen"
        case "returorsaker": ", sida: ingen"
        default: ""
        }
      let row = "- {nyckel: annat, namn: Annat, kalla: egen lista\(extra)}"
      return SourceFile(
        name: name + ".yaml", text: replaced[name] ?? "lista: \(name)\nrader:\n\(row)\n")
    }
  }

  static func faults(_ files: [SourceFile]) -> [FileFault] {
    Fixture.faults { () throws(FileFaults) in _ = try CodeListReader.read(files) }
  }

  @Test func `every list is read with all its columns`() throws {
    let groups = """
      lista: malgrupper
      rader:
      - nyckel: rehab
        namn: Rehabilitering
        kalla: 001.txt
        synonymer: [ohälsa, sjuk]
        hjalp: För den som
      - {nyckel: missbruk, namn: Missbruk, ingar_i: rehab, kalla: a, giltig_fran: 2015-01-01,
         giltig_till: 2020-12-31}
      """
    let kinds = """
      lista: insatstyper
      rader:
      - {nyckel: praktik, namn: Praktik, forkortning: Pra, kalla: egen lista}
      - {nyckel: T06, namn: Praktik, ingar_i: praktik, forkortning: Prk, kas: 5a, kalla: KAS,
         synonymer: [prao]}
      """
    let closures = """
      lista: avslutsorsaker
      rader:
      - {nyckel: arbete, namn: Arbete, kas_klass: A, kalla: KAS}
      - {nyckel: annat, namn: Annat, kas_klass: ingen, kraver_text: true, kalla: egen lista}
      """
    let book = try CodeListReader.read(
      Self.files(["malgrupper": groups, "insatstyper": kinds, "avslutsorsaker": closures]))
    #expect(
      book.codes.targetGroups.rows == [
        TargetGroup(
          key: "rehab", name: "Rehabilitering", source: "001.txt", synonyms: ["ohälsa", "sjuk"],
          help: "För den som"),
        TargetGroup(
          key: "missbruk", name: "Missbruk", parent: "rehab",
          validity: Validity(from: Day("2015-01-01"), to: Day("2020-12-31")), source: "a"),
      ])
    #expect(
      book.codes.kinds["T06"]
        == InsatsKind(
          key: "T06", name: "Praktik", abbreviation: "Prk", parent: "praktik", kas: "5a",
          source: "KAS", synonyms: ["prao"]))
    #expect(
      book.codes.lists[.closures] == [
        CodeRow(key: "arbete", name: "Arbete", source: "KAS", kasClass: "A"),
        CodeRow(key: "annat", name: "Annat", source: "egen lista", needsText: true),
      ])
    let refusals = """
      lista: returorsaker
      rader:
      - {nyckel: plats, namn: Plats, sida: utforare, kalla: egen}
      - {nyckel: annat, namn: Annat, sida: ingen, kalla: egen}
      """
    let sides = try CodeListReader.read(Self.files(["returorsaker": refusals]))
      .codes.lists[.refusals]?.map(\.side)
    #expect(sides == [.provider, nil])
    #expect(Set(book.codes.lists.keys) == Set(CodeListName.allCases))
    #expect(book.municipalities == [Municipality(key: "annat", name: "Annat", code: "1283")])
  }

  static let wrongRows: [(String, String, Int, String?, FileFault.Problem)] = [
    ("skal", "- {nyckel: a b, namn: A, kalla: x}", 3, "nyckel", .wrongForm(expected: .identifier)),
    ("skal", "- {nyckel: a, kalla: x}", 3, "namn", .missingField),
    ("skal", "- {nyckel: a, namn: A}", 3, "kalla", .missingField),
    ("skal", "- {nyckel: a, namn: A, kalla: x, kod: 1}", 3, "kod", .unknownField),
    (
      "skal", "- {nyckel: a, namn: A, kalla: x}\n- {nyckel: a, namn: B, kalla: x}", 4, "nyckel",
      .duplicate(value: "a")
    ),
    (
      "skal", "- {nyckel: a, namn: A, kalla: x, kraver_text: 1}", 3, "kraver_text",
      .wrongForm(expected: .yesOrNo)
    ),
    (
      "skal", "- {nyckel: a, namn: A, kalla: x, giltig_fran: 2015}", 3, "giltig_fran",
      .wrongForm(expected: .day)
    ),
    (
      "skal", "- {nyckel: a, namn: A, kalla: x, giltig_fran: 2015-02-01, giltig_till: 2015-01-01}",
      3, "giltig_till", .wrongForm(expected: .day)
    ),
    ("skal", "- a", 3, nil, .wrongForm(expected: .mapping)),
    (
      "malgrupper",
      "- {nyckel: rehab, namn: A, kalla: x}\n- {nyckel: b, namn: B, kalla: x, ingar_i: rehb}",
      4, "ingar_i", .unknownCode(value: "rehb", near: ["rehab"])
    ),
    (
      "malgrupper",
      "- {nyckel: a, namn: A, kalla: x, ingar_i: b}\n- {nyckel: b, namn: B, kalla: x, ingar_i: a}",
      3,
      "ingar_i", .wrongForm(expected: .identifier)
    ),
    (
      "malgrupper", "- {nyckel: a, namn: A, kalla: x, synonymer: [b, b]}", 3, "synonymer",
      .duplicate(value: "b")
    ),
    ("insatstyper", "- {nyckel: T1, namn: A, kalla: x}", 3, "forkortning", .missingField),
    (
      "insatstyper", "- {nyckel: T1, namn: A, kalla: x, forkortning: Ab}", 3, "forkortning",
      .wrongForm(expected: .identifier)
    ),
    (
      "insatstyper",
      "- {nyckel: T1, namn: A, kalla: x, forkortning: Abc}\n- {nyckel: T2, namn: A, kalla: x, forkortning: abc}",
      4, "forkortning", .duplicate(value: "abc")
    ),
    ("avslutsorsaker", "- {nyckel: a, namn: A, kalla: x}", 3, "kas_klass", .missingField),
    ("returorsaker", "- {nyckel: a, namn: A, kalla: x}", 3, "sida", .missingField),
    ("skal", "- {nyckel: a, namn: A, kalla: x, sida: klient}", 3, "sida", .unknownField),
    (
      "returorsaker", "- {nyckel: a, namn: A, kalla: x, sida: utforarn}", 3, "sida",
      .unknownCode(value: "utforarn", near: ["utforare"])
    ),
    (
      "avslutsorsaker", "- {nyckel: a, namn: A, kalla: x, kas_klass: F}", 3, "kas_klass",
      .unknownCode(value: "F", near: [])
    ),
    (
      "kommuner", "- {nyckel: a, namn: A, kalla: x, kod: 128}", 3, "kod",
      .wrongForm(expected: .identifier)
    ),
  ]

  @Test(arguments: wrongRows.indices)
  func `a wrong row is named by line and field`(_ index: Int) {
    let (list, rows, line, field, problem) = Self.wrongRows[index]
    let faults = Self.faults(Self.files([list: "lista: \(list)\nrader:\n\(rows)\n"]))
    let wanted = FileFault(file: list + ".yaml", line: line, field: field, problem: problem)
    #expect(faults.contains(wanted), "\(faults)")
  }

  @Test func `a list that is missing, unknown or there twice is a fault`() {
    var files = Self.files()
    files.removeAll { $0.name == "skal.yaml" }
    #expect(
      Self.faults(files) == [
        FileFault(file: "skal.yaml", field: "lista", problem: .missingField)
      ])
    files = Self.files()
    files.append(SourceFile(name: "b.yaml", text: "lista: skal\nrader: []"))
    #expect(
      Self.faults(files) == [
        FileFault(file: "b.yaml", line: 1, field: "lista", problem: .duplicate(value: "skal"))
      ])
    let misspelt = Self.files(["skal": "lista: skall\nrader: []"])
    #expect(
      Self.faults(misspelt) == [
        FileFault(
          file: "skal.yaml", line: 1, field: "lista",
          problem: .unknownCode(value: "skall", near: ["skal"]))
      ])
  }

  @Test func `providers are read, and their faults named`() throws {
    let text = """
      utforare:
      - nyckel: uppdrag
        namn: Uppdrag
        slag: verksamhetsområde
        regi: egen
        kommun: helsingborg
        fakta: Sex enheter
        kallor: [a.txt]
      - {nyckel: uka, namn: UKA, slag: enhet, regi: egen, ingar_i: uppdrag}
      """
    let providers = try OrganisationReader.read(
      SourceFile(name: "o.yaml", text: text), municipalities: Fixture.municipalities)
    #expect(
      providers == [
        Provider(
          key: "uppdrag", name: "Uppdrag", sort: "verksamhetsområde", operation: .inHouse,
          municipality: "helsingborg", facts: "Sex enheter", sources: ["a.txt"]),
        Provider(
          key: "uka", name: "UKA", sort: "enhet", operation: .inHouse, parent: "uppdrag"),
      ])
    let wrong = text.replacing("regi: egen\n", with: "regi: eget\n")
      .replacing("ingar_i: uppdrag", with: "ingar_i: uppdraget").replacing("uka,", with: "uppdrag,")
    let faults = Fixture.faults { () throws(FileFaults) in
      _ = try OrganisationReader.read(
        SourceFile(name: "o.yaml", text: wrong), municipalities: [])
    }
    #expect(
      faults == [
        FileFault(
          file: "o.yaml", line: 5, field: "regi",
          problem: .unknownCode(value: "eget", near: ["egen"])),
        FileFault(
          file: "o.yaml", line: 6, field: "kommun",
          problem: .unknownCode(value: "helsingborg", near: [])),
        FileFault(
          file: "o.yaml", line: 9, field: "nyckel", problem: .duplicate(value: "uppdrag")),
        FileFault(
          file: "o.yaml", line: 9, field: "ingar_i",
          problem: .unknownCode(value: "uppdraget", near: ["uppdrag"])),
      ])
  }

  @Test func `synonyms are two words or more`() throws {
    let text = "synonymer:\n- {ord: [sfi, svenska för invandrare], kommentar: lag}\n"
    #expect(
      try SynonymReader.read(SourceFile(name: "s.yaml", text: text)) == [
        SynonymGroup(words: ["sfi", "svenska för invandrare"], note: "lag")
      ])
    let faults = Fixture.faults { () throws(FileFaults) in
      _ = try SynonymReader.read(
        SourceFile(name: "s.yaml", text: text + "- ord: [a]\n- kommentar: b\n"))
    }
    #expect(
      faults == [
        FileFault(file: "s.yaml", line: 3, field: "ord", problem: .wrongForm(expected: .list)),
        FileFault(file: "s.yaml", line: 4, field: "ord", problem: .missingField),
      ])
  }
}
