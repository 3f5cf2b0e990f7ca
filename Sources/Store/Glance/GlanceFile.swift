package import Domain

/// The map of a store as it was when nobody had written to it since, in a small file beside it
/// (`kartbild`), so that the first screen is painted before SQLite is opened.
///
/// Everything in it can be counted anew from the store: it is only read when it is whole and the
/// store's file is untouched, and else the map is counted. It holds sums and code lists.
package enum GlanceFile {
  /// Raised with every change of the form, so that what an earlier program wrote is not read.
  private static let head = "INSATSKARTA kartbild 1\n"

  /// The map of an untouched store.
  /// - Parameter directory: looked at by the rules of every store first.
  /// - Returns: `nil` when there is no such file, or it cannot be relied on.
  package static func read(_ directory: StoreDirectory) -> MapGlance? {
    guard (try? directory.check()) != nil, let stamp = StoreStamp.of(directory),
      let bytes = SystemCall.content(of: directory.glance, atMost: 1 << 20)
    else { return nil }
    return glance(bytes, of: stamp)
  }

  /// - Returns: whether it could be written; when not, nothing is lost.
  @discardableResult
  static func write(
    _ glance: MapGlance, of stamp: StoreStamp, to directory: StoreDirectory
  ) -> Bool {
    let unfinished = directory.unfinishedGlance
    SystemCall.remove(unfinished)
    return SystemCall.makeFile(unfinished, content: bytes(glance, of: stamp))
      && SystemCall.replace(directory.glance, with: unfinished)
  }

  static func bytes(_ glance: MapGlance, of stamp: StoreStamp) -> [UInt8] {
    var writer = GlanceWriter()
    for number in [stamp.inode, stamp.size, stamp.modified, stamp.changed] { writer.add(number) }
    writer.add(glance.isPractice ? 1 : 0)
    writer.add(glance.codes.targetGroups.rows) { writer, group in
      writer.add(group.key.rawValue)
      writer.add(group.name)
      writer.add(group.parent?.rawValue)
    }
    writer.add(glance.codes.kinds.rows) { writer, kind in
      writer.add(kind.key.rawValue)
      writer.add(kind.name)
      writer.add(kind.abbreviation)
      writer.add(kind.parent?.rawValue)
    }
    writer.add(glance.sums.cells) { $0.add($1) }
    writer.add(glance.needs) { writer, need in
      writer.add(need.groups) { $0.add($1.rawValue) }
      writer.add(need.kind?.rawValue)
      writer.add(need.count)
    }
    var check = GlanceWriter()
    check.add(checksum(writer.bytes))
    return Array(head.utf8) + writer.bytes + check.bytes
  }

  static func glance(_ bytes: [UInt8], of stamp: StoreStamp) -> MapGlance? {
    guard bytes.starts(with: head.utf8) else { return nil }
    var reader = GlanceReader(Array(bytes.dropFirst(head.utf8.count)))
    guard let inode = reader.number(), let size = reader.number(), let modified = reader.number(),
      let changed = reader.number(),
      StoreStamp(inode: inode, size: size, modified: modified, changed: changed) == stamp,
      let isPractice = reader.number(), let groups = reader.list(group),
      let kinds = reader.list(kind), let cells = reader.list({ $0.cell() }),
      let needs = reader.list(need)
    else { return nil }
    let checked = reader.read
    guard let check = reader.number(), check == checksum(checked), reader.isAtEnd else {
      return nil
    }
    let codes = CodeLists(targetGroups: groups, kinds: kinds)
    guard let sums = MapSums(groups: groups.count, kinds: kinds.count, cells: cells) else {
      return nil
    }
    return MapGlance(isPractice: isPractice == 1, codes: codes, sums: sums, needs: needs)
  }

  private static func group(_ reader: inout GlanceReader) -> TargetGroup? {
    guard let key = reader.text(), let name = reader.text(), let parent = reader.optionalText()
    else { return nil }
    return TargetGroup(
      key: TargetGroupKey(key), name: name, parent: parent.map { TargetGroupKey($0) }, source: "")
  }

  private static func kind(_ reader: inout GlanceReader) -> InsatsKind? {
    guard let key = reader.text(), let name = reader.text(), let abbreviation = reader.text(),
      let parent = reader.optionalText()
    else { return nil }
    return InsatsKind(
      key: KindKey(key), name: name, abbreviation: abbreviation,
      parent: parent.map { KindKey($0) }, source: "")
  }

  private static func need(_ reader: inout GlanceReader) -> NeedTags? {
    guard let groups = reader.list({ $0.text().map { TargetGroupKey($0) } }),
      let kind = reader.optionalText(), let count = reader.number()
    else { return nil }
    return NeedTags(groups: groups, kind: kind.map { KindKey($0) }, count: count)
  }

  /// FNV-1a of 64 bits: against a write that was cut short, not against anybody.
  private static func checksum(_ bytes: some Sequence<UInt8>) -> Int {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: sum)
  }
}
