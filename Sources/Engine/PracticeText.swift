/// Names of the practice store's offices, after units of the organisation file.
enum PracticeText {
  static let firstOffice = "Arbeta 2"
  static let secondOffice = "Rehab 1"
}
