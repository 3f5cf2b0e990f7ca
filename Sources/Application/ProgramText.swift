/// Words of the program as a whole.
enum ProgramText {
  static let personalNumberInArguments =
    "Ett argument ser ut som ett personnummer. Sådana uppgifter får inte stå på kommandoraden, "
    + "där andra kan se dem. Inget har gjorts."
}
