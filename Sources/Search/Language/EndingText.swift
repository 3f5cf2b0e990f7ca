/// The endings of `Endings`.
enum EndingText {
  /// *träning-en*, *skol-a*, *yrk-e*, *insats-er*, *handläggar-e*, *arbet-ade*, *gymnasi-um*.
  static let any =
    "a ad ade an ande ans ar are ars arna arnas at e en ena enas ens er ers erna ernas et ets or "
    + "ors orna ornas um ums"
  /// *vecka-n*, *föräldrar-na*, *nyckel-n*.
  static let afterVowelOrLiquid = "n ns na nas"
  /// *yrke-t*, *café-t*, *sko-r*.
  static let afterVowel = "t ts r rs rna rnas"
  static let genitive = "s"
  /// *vräk-ta*, *köp-te*, *lås-t*: past and participles of verbs.
  static let afterVoiceless = "t ta te"
  /// *städ-er*, from *stad*.
  static let umlautPlural = "er ers erna ernas"
}
