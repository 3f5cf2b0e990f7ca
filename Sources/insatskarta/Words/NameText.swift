/// Names of commands and options with å, ä and ö, beside their ASCII names.
enum NameText {
  static let search = "sök"
  static let compare = "jämför"
  static let group = "målgrupp"
  static let operation = "utförare"
  static let dryRun = "provkör"
  static let submit = "beställ"
  static let orders = "beställningar"
  static let order = "beställning"
  static let withdraw = "återkalla"
  static let open = "öppna"
  static let providerCopy = "utförarkopia"
  static let practice = "övning"
  static let scope = "omfång"
  static let reason = "skäl"
  static let followUp = "uppföljning"
  static let next = "nästa"
  static let goal = "mål"
  static let answers = ["bedoms": "bedöms", "vantelista": "väntelista", "ateruppta": "återuppta"]
}
