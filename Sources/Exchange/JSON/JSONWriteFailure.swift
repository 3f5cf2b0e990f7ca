/// The JSON encoder did not take a value. Its own reason is of no use to anybody.
package struct JSONWriteFailure: Error, Equatable {}
