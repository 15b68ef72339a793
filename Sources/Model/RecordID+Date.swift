extension RecordID {
  /// The day with which the name of the record's folder begins, if it does.
  package var folderDate: CalendarDate? {
    folder.flatMap { CalendarDate(iso: $0.text.prefix(10)) }
  }
}
