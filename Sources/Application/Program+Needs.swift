extension Program {
  /// Lists needs that no insats meets, signals one, or answers one.
  package static func needs(
    _ needs: NeedOptions, format: OutputFormat, _ options: WorkplaceOptions
  ) -> Int32 {
    NeedRun.run(needs, format: format, options)
  }
}
