import Domain

/// Keys on the command line, held against the lists; case and dots do not matter for a status.
enum NeedCodes {
  static func status(_ key: String?) throws(CommandError) -> UnmetNeed.Status? {
    guard let key else { return nil }
    let folded = key.lowercased().map { Self.plain[$0] ?? $0 }
    guard let status = UnmetNeed.Status(rawValue: String(folded)) else {
      throw .wrongValue(NeedCommandText.wrongStatus(UnmetNeed.Status.allCases.map(\.rawValue)))
    }
    return status
  }

  static func groups(
    _ keys: [String], _ codes: CodeLists
  ) throws(CommandError) -> [TargetGroupKey] {
    let groups = keys.map { TargetGroupKey($0) }
    guard groups.allSatisfy({ codes.targetGroups[$0] != nil }) else {
      throw .wrongValue(
        NeedCommandText.wrongGroup(codes.targetGroups.rows.map(\.key.rawValue)))
    }
    return groups
  }

  static func kind(_ key: String?, _ codes: CodeLists) throws(CommandError) -> KindKey? {
    guard let key else { return nil }
    guard codes.kinds[KindKey(key)] != nil else {
      throw .wrongValue(NeedCommandText.wrongKind(codes.kinds.rows.map(\.key.rawValue)))
    }
    return KindKey(key)
  }

  private static let plain: [Character: Character] = ["å": "a", "ä": "a", "ö": "o"]
}
