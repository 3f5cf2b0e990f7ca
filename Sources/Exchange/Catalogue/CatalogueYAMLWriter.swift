package import Domain
import Yams

/// Writes cards as a catalogue file that `CatalogueReader` reads back to equal cards.
///
/// Fields come in the order of `InsatsField`; what is unknown is left out.
package enum CatalogueYAMLWriter {
  /// One file. With a single municipality it is the file's; otherwise each row says its own.
  ///
  /// - Returns: the text; invented values make it begin with a comment that says so.
  package static func write(_ insatser: [Insats]) throws(YAMLWriteFailure) -> String {
    let municipalities = Set(insatser.map(\.municipality))
    let shared = municipalities.count == 1 ? municipalities.first : nil
    let rows = insatser.map { row($0, hasMunicipality: shared == nil) }
    let text = try YAMLOutput.serialized(
      YAMLOutput.mapping(
        [
          ("katalog", shared.map { YAMLOutput.word($0.rawValue) }),
          ("insatser", YAMLOutput.block(rows)),
        ], isFlow: false))
    let isPractice = insatser.contains { !$0.practiceFields.isEmpty }
    return isPractice ? ExchangeText.practiceComment + "\n" + text : text
  }

  /// One file a municipality, named after it, in order of name.
  package static func files(_ insatser: [Insats]) throws(YAMLWriteFailure) -> [SourceFile] {
    let groups = Dictionary(grouping: insatser, by: \.municipality)
    var files: [SourceFile] = []
    for (key, cards) in groups.sorted(by: { $0.key < $1.key }) {
      files.append(SourceFile(name: key.rawValue + ".yaml", text: try write(cards)))
    }
    return files
  }

  private static func row(_ insats: Insats, hasMunicipality: Bool) -> Node {
    var entries: [(String, Node?)] = InsatsField.allCases.compactMap { field in
      if field == .municipality, !hasMunicipality { return nil }
      return (field.rawValue, YAMLCard.node(field, of: insats))
    }
    let practice = InsatsField.allCases.filter(insats.practiceFields.contains)
    if !practice.isEmpty {
      let list = YAMLOutput.list(practice.map { YAMLOutput.word($0.rawValue) })
      entries.append((CardDialect.practiceKey, list))
    }
    return YAMLOutput.mapping(entries, isFlow: false)
  }
}
