/// The words of editing a line.
enum EditText {
  static let wordLeft = ActionText(
    "Ett ord bakåt", label: "ord bakåt", help: "Flyttar markören till ordets början.")
  static let wordRight = ActionText(
    "Ett ord framåt", label: "ord framåt", help: "Flyttar markören till ordets slut.")
  static let home = ActionText(
    "Radens början", label: "början", help: "Flyttar markören till radens början.")
  static let end = ActionText(
    "Radens slut", label: "slutet", help: "Flyttar markören till radens slut.")
  static let deleteWord = ActionText(
    "Radera ordet", label: "radera ord", help: "Raderar ordet före markören.")
  static let deleteBefore = ActionText(
    "Radera allt före", label: "radera före", help: "Raderar allt före markören.")
  static let deleteAfter = ActionText(
    "Radera allt efter", label: "radera efter", help: "Raderar allt efter markören.")
  static let undo = ActionText(
    "Ångra", label: "ångra", help: "Tar tillbaka det senast skrivna.", synonyms: ["återställ"])
  static let redo = ActionText(
    "Gör om", label: "gör om", help: "Gör om det som ångrades.")
}
