/// The parts of the form, in order (domain facts 2.7).
enum FormGroup: CaseIterable {
  case client, why, background, children, participation, time, check, end
}
