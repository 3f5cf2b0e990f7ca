package import Canvas

/// The list of every command, narrowed by typing.
package struct PaletteState: Sendable {
  package var line = TextField()
  package var scroll = ListScroll()

  package init() {}
}
