/// The words of the help about the day.
enum TodayHelpText {
  static let today = "Visa vad som väntar på dig i dag, det som är försenat först."
  static let details = """
    Delar: forsenat, idag, aterlamnat, besked, utan_orsak, kommande, behov, kort. Vad som visas \
    beror på din roll. Tidsgränser räknas i arbetsdagar. Namn på deltagare skrivs inte ut.
    """
}
