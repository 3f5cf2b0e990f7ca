/// Rows that may have a parent, in display order: each parent directly before its children.
///
/// Built once from a code list; the rule for counting (a parent counts its descendants, a
/// parent's own tag is not counted on the children) is asked here and nowhere else. Keys are found
/// by halving: at some fifty rows as fast as hashing, and nothing to set up at the start.
package struct Hierarchy<Row: Identifiable & Sendable>: Sendable
where Row.ID: Comparable & Sendable {
  /// All rows, depth first, in the order of the code list among siblings.
  package let rows: [Row]
  /// For each row the index of its parent in `rows`.
  private let parents: [Int?]
  /// The indexes of `rows`, by key.
  private let byKey: [Int]

  /// - Parameters:
  ///   - rows: any order; rows whose parent is unknown are treated as top rows. Of rows with the
  ///     same key the first counts.
  ///   - parent: gives a row's parent. A cycle is cut where it closes: the last of its rows is
  ///     treated as a top row.
  package init(_ rows: [Row], parent: (Row) -> Row.ID?) {
    var order = Array(rows.indices).sorted { left, right in
      let (one, other) = (rows[left].id, rows[right].id)
      return one == other ? left < right : one < other
    }
    var last: Row.ID?
    order.removeAll { index in
      defer { last = rows[index].id }
      return rows[index].id == last
    }
    // By place among the given rows; those with a key that was there before have no part in it.
    var above = [Int?](repeating: nil, count: rows.count)
    var children = [[Int]](repeating: [], count: rows.count)
    var tops: [Int] = []
    for index in order.sorted() {
      let wanted = parent(rows[index]).flatMap { Self.find($0, among: order, of: rows) }
      if let wanted, !Self.line(from: wanted, above).contains(index) {
        above[index] = wanted
        children[wanted].append(index)
      } else {
        tops.append(index)
      }
    }
    var places = [Int](repeating: 0, count: rows.count)
    var ordered: [Row] = []
    var parents: [Int?] = []
    func visit(_ index: Int) {
      places[index] = ordered.count
      ordered.append(rows[index])
      parents.append(above[index].map { places[$0] })
      for child in children[index] { visit(child) }
    }
    for index in tops { visit(index) }
    self.rows = ordered
    self.parents = parents
    self.byKey = order.map { places[$0] }
  }

  package subscript(id: Row.ID) -> Row? { index(of: id).map { rows[$0] } }

  /// The place of a key in `rows`.
  package func index(of id: Row.ID) -> Int? { Self.find(id, among: byKey, of: rows) }

  /// The row's parent, or `nil` at the top and for unknown keys.
  package func parent(of id: Row.ID) -> Row.ID? {
    index(of: id).flatMap { parents[$0] }.map { rows[$0].id }
  }

  /// The key itself and every key above it, nearest first.
  package func lineage(of id: Row.ID) -> [Row.ID] {
    guard let index = index(of: id) else { return [id] }
    return lineage(at: index).map { rows[$0].id }
  }

  /// The index of a row in `rows` and of every row above it, nearest first.
  package func lineage(at index: Int) -> [Int] { Self.line(from: index, parents) }

  /// Whether `id` is `ancestor` or stands below it.
  package func isWithin(_ id: Row.ID, _ ancestor: Row.ID) -> Bool {
    if id == ancestor { return true }
    guard var index = index(of: id) else { return false }
    while let above = parents[index] {
      if rows[above].id == ancestor { return true }
      index = above
    }
    return false
  }

  /// How many parents a row has above it; 0 at the top.
  package func depth(of id: Row.ID) -> Int {
    index(of: id).map { lineage(at: $0).count - 1 } ?? 0
  }

  /// Whether any row has this one as its parent.
  package func hasChildren(_ id: Row.ID) -> Bool {
    guard let index = index(of: id) else { return false }
    return parents.contains(index)
  }

  private static func line(from index: Int, _ parents: [Int?]) -> [Int] {
    var line = [index]
    var last = index
    while let above = parents[last] {
      line.append(above)
      last = above
    }
    return line
  }

  private static func find(_ id: Row.ID, among order: [Int], of rows: [Row]) -> Int? {
    var range = order.startIndex..<order.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let found = rows[order[middle]].id
      if found == id { return order[middle] }
      range = found < id ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}
