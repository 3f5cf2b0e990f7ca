extension Program {
  package static func submitOrder(format: SubmitFormat, _ options: WorkplaceOptions) -> Int32 {
    SubmitRun.run(format: format, options)
  }

  package static func orders(
    _ list: OrderListOptions, format: OutputFormat, _ options: WorkplaceOptions
  ) -> Int32 {
    Command.runOrders(options) { workplace in
      try OrderListReport.run(list, format: format, workplace)
    }
  }

  package static func order(
    _ number: Int, isProviderCopy: Bool, format: OutputFormat, _ options: WorkplaceOptions
  ) -> Int32 {
    Command.runOrders(options) { workplace in
      try OrderReport.run(number, isProviderCopy: isProviderCopy, format: format, workplace)
    }
  }

  package static func client(format: OutputFormat, _ options: WorkplaceOptions) -> Int32 {
    ClientReport.run(format: format, options)
  }

  package static func withdraw(
    _ number: Int, reason: String, version: Int?, format: OutputFormat,
    _ options: WorkplaceOptions
  ) -> Int32 {
    WithdrawRun.run(number, reason: reason, version: version, format: format, options)
  }

  package static func answer(
    _ answer: AnswerOptions, format: OutputFormat, _ options: WorkplaceOptions
  ) -> Int32 {
    AnswerRun.run(answer, format: format, options)
  }

  package static func close(
    _ close: CloseOptions, format: OutputFormat, _ options: WorkplaceOptions
  ) -> Int32 {
    CloseRun.run(close, format: format, options)
  }

  package static func queue(
    _ list: QueueOptions, format: OutputFormat, _ options: WorkplaceOptions
  ) -> Int32 {
    Command.runOrders(options) { workplace in
      try QueueReport.run(list, format: format, workplace)
    }
  }

  package static func today(format: OutputFormat, _ options: WorkplaceOptions) -> Int32 {
    Command.runOrders(options) { workplace in
      try TodayReport.run(format: format, workplace)
    }
  }

  /// Without a reason the order is approved; with one it is sent back.
  package static func decide(
    _ number: Int, reason: String?, version: Int?, format: OutputFormat,
    _ options: WorkplaceOptions
  ) -> Int32 {
    DecisionRun.run(number, reason: reason, version: version, format: format, options)
  }
}
