/// The words of moving in lists and texts that have none of their own.
enum MoveText {
  static let up = ActionText("Rad upp", label: "upp", help: "Flyttar en rad upp.")
  static let down = ActionText("Rad ner", label: "ner", help: "Flyttar en rad ner.")
  static let pageUp = ActionText("Sida upp", label: "sida upp", help: "Flyttar en sida upp.")
  static let pageDown = ActionText("Sida ner", label: "sida ner", help: "Flyttar en sida ner.")
  static let first = ActionText("Början", label: "början", help: "Går till början.")
  static let last = ActionText("Slutet", label: "slutet", help: "Går till slutet.")
}
