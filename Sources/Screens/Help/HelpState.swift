/// The help on what can be done where one was.
package struct HelpState: Sendable {
  package var top = 0

  package init() {}
}
