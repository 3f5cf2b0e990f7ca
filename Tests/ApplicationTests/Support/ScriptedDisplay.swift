import Canvas

/// A display whose user follows a script. After the last step the line is closed.
final class ScriptedDisplay: Display {
  let size: Size
  private(set) var frames: [Frame] = []
  /// What the loop did apart from showing frames, in order.
  private(set) var deeds: [String] = []
  private var steps: [() -> [InputEvent]]

  init(size: Size = Size(width: 80, height: 24), _ steps: [() -> [InputEvent]]) {
    self.size = size
    self.steps = steps
  }

  convenience init(keys: [Key]) { self.init(keys.map { key in { [.key(key)] } }) }

  func show(_ frame: Frame) { frames.append(frame) }

  func events(waiting milliseconds: Int) -> [InputEvent] {
    steps.isEmpty ? [.hangUp] : steps.removeFirst()()
  }

  func redraw() { deeds.append("redraw") }
  func suspend() { deeds.append("suspend") }
  func captureMouse(_ on: Bool) { deeds.append(on ? "mouse on" : "mouse off") }
  func close() { deeds.append("close") }
}
