/// A row on its way into a table and into the digest of what it belongs to.
struct RowSink {
  let statement: BulkStatement
  let canonical: Canonical

  func add(_ number: Int) {
    statement.bind(number)
    canonical.add(number)
  }

  func add(_ text: Text?) {
    statement.bind(text)
    canonical.add(text)
  }

  func put() throws { try statement.put() }
}
