/// Writes invented clients, each with the event that seals it.
final class ClientMaker {
  private let insertion: BulkStatement
  private let part: BulkStatement
  private let events: EventWriter
  private let canonical = Canonical(1_024)
  private let token = Scratch(32)
  private let caseNumber = Scratch(16)
  private let name = Scratch(128)
  private let key = Scratch(128)
  private let names = BenchCatalogue.names.map { Text($0) }
  private let keys = BenchCatalogue.names.map { Text($0.lowercased()) }

  private let first = (name: Text("Övning "), key: Text("övning "))
  private let action = Text("deltagare.ny")
  private let actor = Text("systemet")

  /// Official test numbers, which are never given to anybody; the first clients have one each.
  private let testNumbers = [
    "198103032390", "197601202380", "200106092398", "197612082383", "198212142387",
    "200304052384", "199312152383", "199406162397", "197907312388", "199507202399",
  ].map { Text($0) }
  private let numberKind = Text("personnummer")

  init(_ database: BulkDatabase, _ events: EventWriter) throws {
    self.events = events
    insertion = try database.insertion(
      into: "client",
      [
        "id", "token", "case_number", "case_key", "name", "search_name", "personal_number",
        "number_kind", "is_protected", "version", "event",
      ])
    part = try database.insertion(into: "client_part", ["part", "client"])
  }

  func write(_ id: Int, at: Int) throws {
    let draw = BenchCatalogue.draw(client: id)
    token.clear()
    token.add(digits: id, width: 16)
    token.add(digits: draw.token, width: 16)
    caseNumber.clear()
    for byte in "OVN-".utf8 { caseNumber.add(byte) }
    caseNumber.add(digits: id, width: 8)
    let (one, two) = draw.words
    write(name, first.name, names[one], names[two])
    write(key, first.key, keys[one], keys[two])
    canonical.clear()
    let row = RowSink(statement: insertion, canonical: canonical)
    row.add(id)
    row.add(Text(token))
    row.add(Text(caseNumber))
    row.add(Text(caseNumber))
    row.add(Text(name))
    row.add(Text(key))
    let number = id <= testNumbers.count ? testNumbers[id - 1] : nil
    row.add(number)
    row.add(number == nil ? nil : numberKind)
    row.add(draw.isProtected ? 1 : 0)
    row.add(1)
    row.add(events.last + 1)
    try row.put()
    canonical.add(1)
    try events.append(
      action, subject: id, row: canonical, version: 1, actor: actor, at: at)
    // The name from each of its words on.
    let whole = Text(key).bytes
    for start in whole.indices where start == 0 || whole[start - 1] == UInt8(ascii: " ") {
      part.bind(Text(whole, from: start))
      part.bind(id)
      try part.put()
    }
  }

  private func write(_ scratch: Scratch, _ first: Text, _ second: Text, _ third: Text) {
    scratch.clear()
    scratch.add(first)
    scratch.add(second)
    scratch.add(UInt8(ascii: " "))
    scratch.add(third)
  }
}
