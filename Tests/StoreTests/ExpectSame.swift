import CustomDump
import Testing

/// Records what differs, line by line. CustomDump's own `expectNoDifference` records nothing
/// under Swift Testing unless another of its products is linked, so the test would pass.
func expectSame<Value: Equatable>(
  _ found: Value, _ wanted: Value, location: SourceLocation = #_sourceLocation
) {
  guard found != wanted else { return }
  Issue.record("\(diff(wanted, found) ?? "differs")", sourceLocation: location)
}
