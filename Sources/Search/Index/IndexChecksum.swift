/// Tells a damaged index file: eight lanes of multiply and add, as fast as memory.
enum IndexChecksum {
  /// Of everything but the checksum itself (bytes 8…15).
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes = SIMD8<UInt64>(repeating: 0xcbf2_9ce4_8422_2325)
    let step = SIMD8<UInt64>(repeating: 0x0000_0100_0000_01b3)
    var place = 64
    while place + 64 <= bytes.count {
      lanes = (lanes ^ bytes.loadUnaligned(fromByteOffset: place, as: SIMD8<UInt64>.self)) &* step
      lanes ^= lanes &>> 29
      place += 64
    }
    var sum = bytes.count >= 8 ? bytes.load(as: UInt64.self) : 0
    for offset in stride(from: 16, to: min(64, bytes.count / 8 * 8), by: 8) {
      sum = (sum ^ bytes.load(fromByteOffset: offset, as: UInt64.self)) &* 0x0000_0100_0000_01b3
    }
    for lane in 0..<8 { sum = (sum ^ lanes[lane]) &* 0x0000_0100_0000_01b3 }
    while place < bytes.count {
      sum = (sum ^ UInt64(bytes[place])) &* 0x0000_0100_0000_01b3
      place += 1
    }
    return sum
  }
}
