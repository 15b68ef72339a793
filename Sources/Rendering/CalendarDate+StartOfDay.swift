import Model

extension CalendarDate {
  /// The beginning of the day in UTC as RFC 3339 writes it: `2023-02-07T00:00:00Z`. Records know days, feeds want times.
  var startOfDay: String { iso + "T00:00:00Z" }
}
