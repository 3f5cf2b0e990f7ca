import Foundation

/// A digest of files, by which a store knows whether its lists are those of the program.
package enum FileDigest {
  /// - Parameter files: contents by name.
  /// - Returns: 64 hexadecimal digits; the same for the same files in whatever order.
  package static func of(_ files: [String: [UInt8]]) -> String {
    var bytes = CanonicalBytes()
    for (name, content) in files.sorted(by: { $0.key < $1.key }) {
      bytes.add(name)
      bytes.add(Data(content))
    }
    return Digest.hex(Digest.of(bytes.data))
  }
}
