import Domain
import Exchange

/// A small set of codes and a card to read.
enum Fixture {
  static let codes = CodeLists(
    targetGroups: [
      TargetGroup(key: "sprakhinder", name: "Språkhinder", source: "egen lista"),
      TargetGroup(key: "rehab", name: "Rehab", source: "egen lista"),
      TargetGroup(key: "rehab-missbruk", name: "Missbruk", parent: "rehab", source: "egen lista"),
    ],
    kinds: [
      InsatsKind(key: "T01", name: "Kartläggning", abbreviation: "Kar", source: "egen lista"),
      InsatsKind(key: "T08", name: "Svenska", abbreviation: "Sve", source: "egen lista"),
    ],
    lists: [.legalGrounds: [CodeRow(key: "sol", name: "SoL", source: "egen lista")]])

  static let municipalities = [
    Municipality(key: "helsingborg", name: "Helsingborg", code: "1283"),
    Municipality(key: "malmo", name: "Malmö", code: "1280"),
  ]

  static let providers = [
    Provider(key: "uppdrag", name: "Uppdrag", sort: "enhet", operation: .inHouse),
    Provider(key: "foretaget", name: "Företaget", sort: "företag", operation: .external),
  ]

  static let reference = CatalogueReference(
    codes: codes, providers: providers, municipalities: municipalities)

  /// Every field, one a line; a test replaces the line it wants to be wrong.
  static let lines = [
    "katalog: helsingborg",
    "insatser:",
    "- id: HBG-01",
    "  namn: Föräldrasvenska",
    "  kortnamn: FSV",
    "  alias: [fsv, föräldrakurs]",
    "  typ: T08",
    "  klassning: kalla",
    "  malgrupper: [sprakhinder, {nyckel: rehab, tolkning: true}]",
    "  inte_for: [rehab-missbruk]",
    "  malgrupp_enligt_kalla: föräldrar",
    "  alder: {fran: 18, till: 64}",
    "  platser: {max: 20, bokade: 14, vantar: 3, per: 2026-02-28}",
    "  syfte: Lära svenska",
    "  innehall: \"Rad ett\\nrad två\"",
    "  metod: Samtal",
    "  evidens: {grad: lovande, kalla: rapport.txt}",
    "  timmar_per_vecka: {fran: 15, till: 20}",
    "  langd: 6 månader",
    "  start: löpande",
    "  sprakkrav: inget",
    "  forkrav: inga",
    "  plats: Drottninghög",
    "  kan_kombineras_med: [HBG-02]",
    "  leder_till: [HBG-02]",
    "  utforare: uppdrag",
    "  enhet: Integration",
    "  regi: egen",
    "  avtal: till 2027",
    "  far_bestalla: alla",
    "  sa_bestaller_du: i programmet",
    "  svarstid_arbetsdagar: 5",
    "  kontakt: reception",
    "  kostnad: ingen",
    "  behovsprovning: nej",
    "  lagrum: sol",
    "  oppen_for_andra_kommuner: true",
    "  status: aktiv",
    "  bekraftad: {datum: 2026-02-01, av: redaktören}",
    "  period: 2016–",
    "  siffror: [{text: 81 % i arbete, ar: 2016, kalla: a.txt}]",
    "  kallklass: A",
    "  kallor: [a.txt]",
    "- id: HBG-02",
    "  namn: Kartläggning",
    "  typ: T01",
    "  klassning: egen",
    "  regi: okand",
    "  status: okand",
    "  kallor: [b.txt]",
  ]

  static var file: SourceFile { file(lines) }

  static func file(_ lines: [String]) -> SourceFile {
    SourceFile(name: "helsingborg.yaml", text: lines.joined(separator: "\n") + "\n")
  }

  /// The file with the line that begins with `start` (after its spaces) replaced.
  static func file(replacing start: String, with line: String) -> SourceFile {
    var lines = lines
    if let index = lines.firstIndex(where: { $0.drop { " -".contains($0) }.hasPrefix(start) }) {
      lines[index] = line
    }
    return file(lines)
  }

  /// The faults of reading, or none.
  static func faults(_ read: () throws(FileFaults) -> Void) -> [FileFault] {
    do {
      try read()
      return []
    } catch {
      return error.faults
    }
  }

  static func faults(of file: SourceFile) -> [FileFault] {
    faults { () throws(FileFaults) in _ = try CatalogueReader(reference).read([file]) }
  }
}
