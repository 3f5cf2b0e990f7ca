import Foundation

/// What the checkout's own catalogue files say, read by a scanner that shares no code with the
/// program.
enum Facts {
  struct Post {
    var id: String
    var name: String
    var sources: [String]
  }

  /// Every post of both cities, in file order.
  static let posts: [Post] = Checkout.catalogues.flatMap { path in
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.components(separatedBy: "\n  - id: ").dropFirst().map { block in
      let lines = block.components(separatedBy: "\n")
      func value(_ key: String) -> String {
        let line = lines.first { $0.hasPrefix("    " + key + ": ") } ?? ""
        return String(line.dropFirst(key.count + 6)).trimmingCharacters(in: .whitespaces)
      }
      return Post(
        id: lines[0].trimmingCharacters(in: .whitespaces),
        name: value("namn").trimmingCharacters(in: ["\""]),
        sources: value("kallor").trimmingCharacters(in: ["[", "]"])
          .components(separatedBy: ", ").filter { !$0.isEmpty })
    }
  }
}
