/// Counts what the lines of a text could become when they are read as tables.
struct TableCounter {
  /// The columns of the table that the current run of lines may hold; 0 outside one.
  private var columns = 0
  private var rows = 0
  private var rules = 0
  private var cells = 0

  /// Takes one line with its number of unescaped bars, and returns the limit that it breaks.
  mutating func add(_ opening: LineOpening, pipes: Int, limits: MarkdownLimits) -> LimitExcess? {
    if case .blank = opening {
      columns = 0
      rules = 0
      return nil
    }
    // A row may have a bar at either end.
    if pipes > limits.tableColumns + 1 { return .tableColumns }
    if case .rule = opening {
      rules += 1
      if rules > limits.tableRules { return .tableRules }
      if columns == 0 {
        columns = pipes + 1
        rows = 0
        return nil
      }
    }
    guard columns > 0 else { return nil }
    rows += 1
    cells += columns
    if rows > limits.tableRows { return .tableRows }
    return cells > limits.tableCells ? .tableCells : nil
  }
}
