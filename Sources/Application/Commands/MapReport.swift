import Domain
import Engine
import Exchange
import Messages
import Screens

/// The command `karta`, and the program without a terminal.
enum MapReport {
  /// Writes the map. `withoutStore`: of the program's own catalogue when there is no store.
  static func run(
    format: OutputFormat, _ options: WorkplaceOptions, withoutStore: Bool
  ) -> Int32 {
    let opener = WorkplaceOpener(options)
    do {
      return try write(try opener.open(), format)
    } catch let error as WorkplaceError {
      guard withoutStore, error.isMissingStore else { return Command.report(error) }
    } catch {
      return Command.report(error)
    }
    do {
      Output().error(CommandText.bundledMap)
      let catalogue = try BundledCatalogue.read()
      let map = ServiceMap(catalogue.insatser.map(MapItem.init), codes: catalogue.codes)
      return try write(map, catalogue.codes, format, isPractice: false)
    } catch { return Command.report(error) }
  }

  private static func write(_ workplace: Workplace, _ format: OutputFormat) throws -> Int32 {
    guard case .map(let map) = try workplace.engine.send(.map) else {
      throw CommandError.unexpectedAnswer
    }
    return try write(
      ServiceMap(map.items, needs: map.needs, codes: map.codes), map.codes, format,
      isPractice: workplace.session.isPractice)
  }

  private static func write(
    _ map: ServiceMap, _ codes: CodeLists, _ format: OutputFormat, isPractice: Bool
  ) throws -> Int32 {
    let output = Output()
    switch format {
    case .json:
      let json = CatalogueJSON(codes: codes, providers: [])
      try output.bytes(json.map(map, missingName: MapText.missing))
    case .csv:
      try output.bytes(
        CSVWriter.write(head: ["malgrupp", "typ", "antal", "lediga", "behov"], rows: rows(map)))
    case .text:
      if isPractice { try output.line(CommandText.practiceMap) }
      try output.lines(text(map, codes))
    }
    return ExitStatus.done
  }

  private static func rows(_ map: ServiceMap) -> [[String]] {
    map.rows.flatMap { row in
      map.columns.map { column in
        let cell = map[row, column]
        return [
          row.key, column.rawValue, String(cell.count), cell.free.map(String.init) ?? "",
          String(cell.needs),
        ]
      }
    }
  }

  private static func text(_ map: ServiceMap, _ codes: CodeLists) -> [String] {
    var table = TextTable(rightAligned: Set(1...map.columns.count + 1))
    table.add([""] + map.columns.map { codes.kinds[$0]?.abbreviation ?? $0.rawValue })
    for row in [nil] + map.rows.map(Optional.some) {
      var depth = 0
      if case .group(let key)? = row { depth = codes.targetGroups.depth(of: key) }
      let label = String(repeating: "  ", count: depth) + MapText.label(row, codes: codes)
      table.add(
        [label]
          + map.columns.map { column in
            let count = (row.map { map[$0, column] } ?? map[column]).count
            return count == 0 ? "·" : String(count)
          })
    }
    return table.lines + needs(map, codes) + [""] + legend(map, codes)
  }

  /// Where open needs are, a line a cell; those that name no kind last in each group.
  private static func needs(_ map: ServiceMap, _ codes: CodeLists) -> [String] {
    guard map.total.needs > 0 else { return [] }
    var table = TextTable(rightAligned: [0])
    for row in map.rows {
      for column in map.columns where map[row, column].needs > 0 {
        table.add([
          String(map[row, column].needs),
          MapText.label(row, codes: codes) + " × " + codes.name(of: column),
        ])
      }
    }
    return ["", CommandText.needs(map.total.needs)] + table.lines
  }

  private static func legend(_ map: ServiceMap, _ codes: CodeLists) -> [String] {
    map.columns.compactMap { codes.kinds[$0] }.map { $0.abbreviation + "  " + $0.name }
  }
}
