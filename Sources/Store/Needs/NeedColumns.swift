/// The columns of `need`, in the order they are written, read and sealed.
enum NeedColumns {
  static let all = [
    "number", "request_id", "kind", "municipality", "source", "status", "text", "answer",
    "sender", "unit", "day", "answered", "version", "event",
  ]
}
