/// Three letters as a number, for finding the words that have some letters inside.
enum Trigram {
  static let classes = 40
  static let count = classes * classes * classes

  /// The class of a folded letter: letters and digits have one each, the rest share four.
  static let classOf: [UInt8] = (0...255).map { code in
    switch UInt8(code) {
    case 97...122: UInt8(code - 97)
    case 48...57: UInt8(code - 48 + 26)
    default: UInt8(36 + code % 4)
    }
  }

  /// The number of the three letters from a place.
  static func number(_ folded: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    number(folded[place], folded[place + 1], folded[place + 2])
  }

  static func number(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    (Int(classOf[Int(first)]) * classes + Int(classOf[Int(second)])) * classes
      + Int(classOf[Int(third)])
  }
}
