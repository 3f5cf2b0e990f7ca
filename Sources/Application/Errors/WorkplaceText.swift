/// What is said when there is no store to work on.
enum WorkplaceText {
  static func sentence(_ error: WorkplaceError) -> String {
    switch error {
    case .engine(let error): ErrorText.sentence(error)
    case .wrongDay: "Dagen efter --nu ska skrivas ÅÅÅÅ-MM-DD, till exempel 2026-11-23."
    case .onlyInPractice: "--som och --nu går bara att använda i övning. Lägg till --ovning."
    case .noHome: "Hemmappen är okänd. Ange var lagret finns med --lager MAPP."
    }
  }
}
