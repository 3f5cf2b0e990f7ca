import CBundledData

/// The files of `data/` that were built into the program.
package enum BundledData {
  /// Path below `data/` and content of every file, in the table's order.
  package static let files: [(name: String, bytes: [UInt8])] = (0..<cb_file_count()).map { index in
    let file = cb_file_at(index)
    return (
      String(cString: file.name), Array(UnsafeBufferPointer(start: file.bytes, count: file.size))
    )
  }
}
