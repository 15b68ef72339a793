import Model

/// A fact that is the same in every language, with the words an editor writes for it.
protocol WrittenFact: Equatable {
  /// The fact as an editor writes it.
  var written: String { get }
}

extension CalendarDate: WrittenFact {
  var written: String { iso }
}

extension MeetingMode: WrittenFact {
  var written: String { rawValue }
}

extension Capacity: WrittenFact {
  var written: String { rawValue }
}

extension Status: WrittenFact {
  var written: String { rawValue }
}

extension GovernmentID: WrittenFact {
  var written: String { text }
}

extension Bool: WrittenFact {
  var written: String { self ? "true" : "false" }
}

extension PublicationDate: WrittenFact {
  var written: String { date?.iso ?? "not-recorded" }
}
