/// Finds every place of some bytes in a run of bytes.
///
/// Sixteen places at a time are asked whether the first and the last byte fit; few do, and only
/// those are compared whole.
enum ByteSearch {
  /// Calls `body` with each place, ascending; places may overlap.
  static func forEach(_ needle: [UInt8], in text: [UInt8], _ body: (Int) -> Void) {
    let count = needle.count
    guard count > 0, text.count >= count else { return }
    let firsts = SIMD16<UInt8>(repeating: needle[0])
    let lasts = SIMD16<UInt8>(repeating: needle[count - 1])
    text.withUnsafeBytes { bytes in
      let end = bytes.count - count
      var place = 0
      while place + 16 <= end {
        let first = bytes.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
        let last = bytes.loadUnaligned(
          fromByteOffset: place + count - 1, as: SIMD16<UInt8>.self)
        if any((first .== firsts) .& (last .== lasts)) {
          for offset in place..<(place + 16) where stands(needle, at: offset, bytes) {
            body(offset)
          }
        }
        place += 16
      }
      while place <= end {
        if stands(needle, at: place, bytes) { body(place) }
        place += 1
      }
    }
  }

  private static func stands(
    _ needle: [UInt8], at place: Int, _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    for offset in needle.indices where bytes[place + offset] != needle[offset] { return false }
    return true
  }
}
