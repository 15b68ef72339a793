import Intake
package import Model

/// A record in a list.
package struct ListedRecord: Sendable {
  /// Its name.
  package let id: RecordID
  /// The day it is filed under; nil for what has no day.
  package let date: CalendarDate?
  /// How far it has come; nil where no file of it can be read.
  package let status: Status?
  /// The languages in which it is there.
  package let languages: [Language]
  /// When it was published.
  package let published: PublicationDate?

  /// The days from the meeting to its publication.
  package var daysToPublication: Int? {
    guard let date, let day = published?.date else { return nil }
    return date.days(to: day)
  }

  /// A record as its files show it.
  init(_ entry: RecordEntry) {
    id = entry.id
    date = entry.date
    status = entry.status
    languages = Language.allCases.filter { entry.versions[$0] != nil }
    published = entry.published
  }
}
