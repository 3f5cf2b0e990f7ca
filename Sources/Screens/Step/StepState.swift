/// TODO
package struct StepState: Sendable {
  package init() {}
}
