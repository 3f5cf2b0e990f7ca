import Terminal

/// What is said when a terminal cannot show the program.
enum TerminalText {
  static func sentence(_ error: TerminalError) -> String {
    switch error {
    case .notATerminal:
      "Programmet körs inte i en terminal. Använd ett kommando, se insatskarta --hjalp."
    case .unknownTerminal(let name):
      name.isEmpty
        ? "Terminaltypen är okänd (TERM är inte satt). Prova: TERM=xterm insatskarta"
        : "Terminalen \(name) är okänd här. Prova: TERM=xterm insatskarta"
    case .incapableTerminal(let name):
      "Terminalen \(name) kan inte visa programmet. Prova insatskarta --linjar, som skriver rad för rad."
    case .alreadyOpen, .systemFailure:
      "Terminalen gick inte att öppna. Inget är förlorat. Försök igen."
    }
  }
}
