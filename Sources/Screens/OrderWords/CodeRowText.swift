package import Domain

/// What is said of a row of a code list beside its name.
package enum CodeRowText {
  /// What follows from choosing the row: how a closing is counted, or whose side a no is on.
  package static func note(_ row: CodeRow, in list: CodeListName) -> String? {
    if list == .closures { return kas(row.kasClass) }
    return row.side.map(side)
  }

  /// The name with its note, as told afterwards.
  package static func name(_ row: CodeRow, in list: CodeListName) -> String {
    row.name + (note(row, in: list).map { " (" + $0 + ")" } ?? "")
  }

  package static func side(_ side: CodeRow.Side) -> String {
    switch side {
    case .client: "på deltagarens sida"
    case .provider: "på utförarens sida"
    case .orderer: "på beställarens sida"
    }
  }

  /// The classes of Kommunal arbetsmarknadsstatistik.
  static func kas(_ kasClass: String?) -> String {
    switch kasClass {
    case "A": "räknas som A, börjat arbeta"
    case "B": "räknas som B, börjat studera"
    case "C": "räknas som C, till annan myndighet"
    case "D": "räknas som D, uppdraget slutfört"
    case "E": "räknas som E, övrigt"
    default: "ingen klass, räknas för sig"
    }
  }
}
