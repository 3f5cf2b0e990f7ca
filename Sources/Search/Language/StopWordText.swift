/// The words of `StopWords`.
enum StopWordText {
  static let all = [
    "att", "av", "den", "det", "de", "en", "ett", "eller", "från", "för", "hos", "i", "inom", "med",
    "mot", "och", "om", "på", "samt", "som", "till", "under", "utan", "vid", "är",
  ]
  static let joining = ["och", "eller", "samt"]
}
