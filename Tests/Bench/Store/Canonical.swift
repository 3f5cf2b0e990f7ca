import Crypto

/// The bytes a row is digested as, which the store's check compares with: for each value a byte for its
/// sort, the length of a text, and its content (`CanonicalBytes` of the store).
struct Canonical {
  let bytes: Scratch

  init(_ capacity: Int) { bytes = Scratch(capacity) }

  func clear() { bytes.clear() }

  func addNull() { bytes.add(0) }

  func add(_ number: Int) {
    bytes.add(1)
    append(number)
  }

  func add(_ text: Text?) {
    guard let text else { return addNull() }
    bytes.add(3)
    append(text.bytes.count)
    bytes.add(text)
  }

  func add(blob: Text) {
    bytes.add(4)
    append(blob.bytes.count)
    bytes.add(blob)
  }

  private func append(_ number: Int) {
    var shift = 56
    while shift >= 0 {
      bytes.add(UInt8(truncatingIfNeeded: number >> shift))
      shift -= 8
    }
  }

  /// The digest of what was added, put into room of 32 bytes.
  func digest(into digest: Scratch) {
    digest.clear()
    var hash = SHA256()
    hash.update(bufferPointer: UnsafeRawBufferPointer(Text(bytes).bytes))
    for byte in hash.finalize() { digest.add(byte) }
  }
}
