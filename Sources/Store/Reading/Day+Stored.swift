import Domain

extension Day {
  /// Reads a day as the store keeps it, `YYYY-MM-DD`, byte by byte: the map of 5 000 insatser
  /// reads as many days, and splitting text costs eight times as much as all the rest.
  init?(stored text: String) {
    let parts: (Int, Int, Int)? = {
      var text = text
      return text.withUTF8 { bytes in
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-")
        else { return nil }
        func number(_ range: Range<Int>) -> Int? {
          var number = 0
          for byte in bytes[range] {
            guard (48...57).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 48)
          }
          return number
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
          return nil
        }
        return (year, month, day)
      }
    }()
    guard let parts else { return nil }
    self.init(year: parts.0, month: parts.1, day: parts.2)
  }
}
