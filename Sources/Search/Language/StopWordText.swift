/// The words of `StopWords`.
enum StopWordText {
  static let all = [
    "att", "av", "bli", "blir", "den", "det", "de", "där", "en", "ett", "eller", "från", "för",
    "har", "hos", "hur", "i", "inom", "inte", "jag", "kan", "man", "med", "min", "mitt", "mot", "när",
    "och", "om", "på", "samt", "sin", "ska", "som", "till", "under", "utan", "vid", "vill", "är",
  ]
  static let joining = ["och", "eller", "samt"]
}
