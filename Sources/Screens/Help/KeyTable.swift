/// The key tables of the manual, as Markdown, made from the actions themselves.
package enum KeyTable {
  /// A context's own keys, in the order of its action table. No line break at the end.
  package static func markdown(_ context: Context) -> String {
    table(ActionTable.own(context))
  }

  /// The keys that hold everywhere except at the first start. No line break at the end.
  package static func general() -> String {
    table(GeneralActions.table(.map))
  }

  private static func table(_ actions: [Action]) -> String {
    let rows = actions.map { action in
      row(KeyText.names(action.keys), action.text.name + ". " + action.text.help)
    }
    return ([row(KeyTableText.keys, KeyTableText.action), row("---", "---")] + rows)
      .joined(separator: "\n")
  }

  private static func row(_ keys: String, _ text: String) -> String {
    "| " + cell(keys) + " | " + cell(text) + " |"
  }

  /// A bar inside a cell would end it.
  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
