import Canvas
package import Domain

/// What is said of a flag to whoever reviews an order: what to look at, and what it rests on.
package enum FlagText {
  /// In at most 20 columns, as in a row of the queue.
  package static func name(_ key: ReviewFlag.Key) -> String {
    switch key {
    case .protectedIdentity: "skyddad identitet"
    case .externalWithoutConsent: "samtycke saknas"
    case .goingRound: "rundgång"
    case .repeated: "samma insats igen"
    case .wrongTargetGroup: "fel målgrupp"
    case .childrenMissing: "barnen ej beskrivna"
    case .override: "avsteg"
    case .copiedJustification: "kopierad motivering"
    case .thinJustification: "kort motivering"
    case .expensive: "kostnad"
    case .longPeriod: "lång period"
    case .nearDeadline: "nära tidsgräns"
    }
  }

  /// A whole sentence or two.
  package static func sentence(_ flag: ReviewFlag) -> String {
    switch flag.key {
    case .protectedIdentity:
      "Deltagaren har skyddade personuppgifter. Kontrollera vad som lämnas ut, och till vem."
    case .externalWithoutConsent:
      "Utföraren är extern, och inget samtycke gäller i dag. Utan det lämnas inget ut."
    case .goingRound:
      "Samma insats eller typ har beställts \(times(flag.count)) utan att leda till arbete eller "
        + "studier" + last(flag) + ". Det här är gång nummer \(flag.count + 1)."
    case .repeated:
      "Samma insats har beställts \(times(flag.count)) för deltagaren" + last(flag) + "."
    case .wrongTargetGroup:
      flag.warnings.contains(.notFor)
        ? "Insatsen är inte till för deltagarens målgrupp."
        : "Ingen av deltagarens målgrupper är en som insatsen är till för."
    case .childrenMissing: children(flag.count)
    case .override:
      "Handläggaren har gjort avsteg från: "
        + WordListText.joined(flag.warnings.map(WarningText.name), "och") + "."
    case .copiedJustification:
      "Motiveringen är densamma som i "
        + (flag.order.map { "beställning \($0)" } ?? "en tidigare beställning")
        + " från samma enhet."
    case .thinJustification:
      "Motiveringen är kort: \(flag.count) tecken."
    case .expensive:
      "Insatsen kostar"
        + (flag.detail.map { ". På kortet står: ”" + Sanitiser.clean($0) + "”." } ?? ".")
    case .longPeriod:
      "Perioden är lång: \(flag.count) dagar från start till uppföljning"
        + (flag.day.map { " den \($0)" } ?? "") + "."
    case .nearDeadline: deadline(flag)
    }
  }

  private static func children(_ count: Int) -> String {
    count == 0
      ? "Det går inte att läsa hur barnen i hushållet har det."
      : "Barnens situation är beskriven med bara \(count) tecken."
  }

  private static func deadline(_ flag: ReviewFlag) -> String {
    let day = flag.day.map { " den \($0)" } ?? " snart"
    let left =
      switch flag.count {
      case ...0: "i dag är sista dagen"
      case 1: "en arbetsdag är kvar"
      default: "\(flag.count) arbetsdagar är kvar"
      }
    return "Beställningen går vidare ogranskad\(day): \(left)."
  }

  private static func times(_ count: Int) -> String {
    count == 1 ? "en gång" : "\(count) gånger"
  }

  private static func last(_ flag: ReviewFlag) -> String {
    guard let day = flag.day else { return "" }
    return flag.count == 1 ? ", den \(day)" : ", senast \(day)"
  }
}
