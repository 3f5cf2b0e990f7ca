/// Which orders of the queue to list, as the command line says. Never by what is said of a client
/// (förordning 2001:637 15 §).
package struct QueueOptions: Sendable {
  package var unit: String?
  package var insats: String?
  package var provider: String?
  package var caseworker: String?
  /// The key of a flag.
  package var flag: String?
  /// Only those that have waited so many working days or more.
  package var minWorkingDays: Int?

  package init(
    unit: String?, insats: String?, provider: String?, caseworker: String?, flag: String?,
    minWorkingDays: Int?
  ) {
    self.unit = unit
    self.insats = insats
    self.provider = provider
    self.caseworker = caseworker
    self.flag = flag
    self.minWorkingDays = minWorkingDays
  }
}
