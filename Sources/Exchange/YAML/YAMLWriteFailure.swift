/// The YAML library did not take a catalogue. Its own reason is of no use to anybody.
package struct YAMLWriteFailure: Error, Equatable {}
