import Diagnostics
import Markdown
import Model

extension RecordDraft {
  /// Every entry of a person at or absent from a meeting.
  var people: [PersonDraft] { meeting?.people ?? [] }

  /// Everybody who made a statement, or sent or received a letter.
  var parties: [PartyDraft] {
    switch content {
    case .statement(let statement): statement.by
    case .letter(let letter): letter.from + letter.to + letter.cc
    case .communique, .minutes, .termsOfReference, .page: []
    }
  }

  /// The meetings that a statement or letter names.
  var meetingReferences: [Located<MeetingReferenceDraft>] {
    switch content {
    case .statement(let statement): statement.meetings
    case .letter(let letter): letter.meetings
    case .communique, .minutes, .termsOfReference, .page: []
    }
  }

  /// The ids of records under `related`, addresses left out.
  var relatedRecords: [Located<String>] { common.related.filter { !Self.isAddress($0.value) } }

  /// The ids of records that a statement or letter names as its meetings.
  var namedMeetings: [Located<String>] {
    meetingReferences.compactMap { reference -> Located<String>? in
      guard case .record(let id) = reference.value else { return nil }
      return reference.map { _ in id }
    }
  }

  /// The first day on which the record may have been public; a statement or letter is public on its own day.
  var publicationDay: CalendarDate? {
    switch content {
    case .statement, .letter: writes("published") ? common.published?.value.date : date?.value
    case .communique, .minutes, .termsOfReference, .page: common.published?.value.date
    }
  }

  /// Whether the text has a paragraph of its own.
  var hasParagraph: Bool { text.shape.hasParagraphOutsideListsAndTables }

  /// Whether the text has errors that kept it from being read at all.
  var isTextUnread: Bool { text.body.html == .none && text.diagnostics.hasErrors }

  /// The first line of the text that is not blank, or where it should be.
  var textStart: Range<Int> {
    let blanks = Set(" \n\r".utf8)
    let bytes = source.bytes
    guard let start = bytes[textOffset...].firstIndex(where: { !blanks.contains($0) }) else {
      return textOffset..<textOffset
    }
    let end = bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    return start..<(end ?? bytes.count)
  }

  /// Whether a reference is an address rather than the id of a record.
  static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("https://") || text.hasPrefix("http://")
  }
}
