import Messages

/// What the dialog that asks why is asked to do.
enum StepUpdate {
  /// The step was taken.
  static func answered(
    _ receipt: OrderReceipt, _ step: TakeStep, _ state: inout AppState
  ) -> [Effect] { [] }
}
