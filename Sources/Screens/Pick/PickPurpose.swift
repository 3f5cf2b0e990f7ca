/// TEMP
enum PickPurpose { case form(FormRowID) }
enum PickUpdate {
  static func open(
    _ purpose: PickPurpose, chosen: [String], typed: String = "", _ state: inout AppState
  ) {}
}
