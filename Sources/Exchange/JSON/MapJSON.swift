import Domain

/// The map in JSON: every cell, zeros too, row by row.
struct MapJSON: Encodable {
  var malgrupper: [Head]
  var typer: [Head]
  var celler: [Cell]

  struct Head: Encodable {
    var nyckel: String
    var namn: String
  }

  struct Cell: Encodable {
    var malgrupp: String
    var typ: String
    var antal: Int
    /// Null when no free place is known.
    @ExplicitNull var lediga: Int?
    /// Open needs, also where there is no insats.
    var behov: Int
  }

  init(_ map: ServiceMap, codes: CodeLists, missingName: String) {
    malgrupper = map.rows.map { row in
      switch row {
      case .group(let key): Head(nyckel: row.key, namn: codes.name(of: key))
      case .missing: Head(nyckel: row.key, namn: missingName)
      }
    }
    typer = map.columns.map { Head(nyckel: $0.rawValue, namn: codes.name(of: $0)) }
    celler = map.rows.flatMap { row in
      map.columns.map { column in
        let cell = map[row, column]
        return Cell(
          malgrupp: row.key, typ: column.rawValue, antal: cell.count, lediga: cell.free,
          behov: cell.needs)
      }
    }
  }
}
