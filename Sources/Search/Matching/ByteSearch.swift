/// Finds every place of some bytes in a run of bytes.
enum ByteSearch {
  /// - Parameter body: called with each place, ascending; places may overlap.
  static func forEach(_ needle: [UInt8], in text: [UInt8], _ body: (Int) -> Void) {
    let count = needle.count
    guard count > 0, text.count >= count else { return }
    let first = needle[0]
    let last = needle[count - 1]
    text.withUnsafeBufferPointer { bytes in
      let end = bytes.count - count
      var place = 0
      while place <= end {
        if bytes[place] == first, bytes[place + count - 1] == last {
          var offset = 1
          while offset < count - 1, bytes[place + offset] == needle[offset] { offset += 1 }
          if offset >= count - 1 { body(place) }
        }
        place += 1
      }
    }
  }
}
