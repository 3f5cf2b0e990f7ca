/// The words of the command palette.
enum PaletteText {
  static let title = "Kommandon"
  static let prompt = "Kommando:"
  static let hint = "skriv vad du vill göra"
  static let nothing = "Inget kommando heter så. Ta bort några bokstäver."
  static let readCommand = "kommando"
  static let run = ActionText(
    "Utför kommandot", label: "utför", help: "Utför det valda kommandot.")
  static let close = ActionText(
    "Stäng kommandolistan", label: "tillbaka", help: "Går tillbaka dit du var.")
  static let moves = MoveWords(
    up: ActionText("Föregående kommando", label: "upp", help: "Flyttar en rad upp."),
    down: ActionText("Nästa kommando", label: "ner", help: "Flyttar en rad ner."),
    first: MoveText.first, last: MoveText.last)
}
