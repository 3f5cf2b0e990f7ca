package import Domain

/// Every fault of the files that were to be read, never only the first. Whoever gets it has got
/// no values: nothing is read by halves.
package struct FileFaults: Error, Equatable, Sendable {
  /// By file in the order given, then line, then column; never empty.
  package let faults: [FileFault]

  package init(_ faults: [FileFault]) { self.faults = faults }
}
